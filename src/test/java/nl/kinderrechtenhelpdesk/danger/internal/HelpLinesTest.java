package nl.kinderrechtenhelpdesk.danger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.Help.Means;
import nl.kinderrechtenhelpdesk.danger.Help.Place;
import nl.kinderrechtenhelpdesk.danger.TickedDanger;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class HelpLinesTest {

    private static final Instant WEDNESDAY_NOON = at("2026-11-25T12:00");
    private static final Instant WEDNESDAY_NIGHT = at("2026-11-25T23:30");
    private static final Instant SUNDAY_NOON = at("2026-11-29T12:00");

    private final PublishedHelpLines lines = new PublishedHelpLines();

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(Zone.AMSTERDAM).toInstant();
    }

    private List<String> codes(Instant now, Place place, DangerKind... kinds) {
        return help(now, place, kinds).lines().stream().map(Help.Line::code).toList();
    }

    private Help help(Instant now, Place place, DangerKind... kinds) {
        return lines.fitting(Set.copyOf(Arrays.asList(kinds)), now, place, Language.NL);
    }

    @Test
    void whatFiredComesFirst() {
        assertThat(codes(WEDNESDAY_NOON, Place.NETHERLANDS, DangerKind.SUICIDE)).startsWith("113");
        assertThat(codes(WEDNESDAY_NOON, Place.NETHERLANDS, DangerKind.SEXUAL_ABUSE))
                .startsWith("CSG");
        assertThat(codes(WEDNESDAY_NOON, Place.NETHERLANDS, DangerKind.VIOLENCE))
                .startsWith("112", "VT");
        assertThat(codes(WEDNESDAY_NOON, Place.NETHERLANDS, DangerKind.VIOLENCE, DangerKind.SUICIDE))
                .startsWith("113")
                .contains("VT");
    }

    @Test
    void whatIsClosedNowStandsLastAndKeepsItsHours() {
        assertThat(codes(WEDNESDAY_NIGHT, Place.NETHERLANDS, DangerKind.DANGER)).endsWith("KT");
        Help.Line childLine = help(WEDNESDAY_NIGHT, Place.NETHERLANDS, DangerKind.DANGER)
                .lines()
                .getLast();

        assertThat(childLine.open()).isFalse();
        assertThat(childLine.ways()).allSatisfy(way -> assertThat(way.hours()).isNotNull());
        assertThat(codes(WEDNESDAY_NOON, Place.NETHERLANDS, DangerKind.DANGER).indexOf("KT"))
                .isEqualTo(2);
    }

    @Test
    void aChatOfWorkdaysIsClosedOnSunday() {
        assertThat(chatOf("VT", WEDNESDAY_NOON).open()).isTrue();
        assertThat(chatOf("VT", SUNDAY_NOON).open()).isFalse();
    }

    private Help.Way chatOf(String code, Instant now) {
        return help(now, Place.NETHERLANDS, DangerKind.VIOLENCE).lines().stream()
                .filter(line -> line.code().equals(code))
                .flatMap(line -> line.ways().stream())
                .filter(way -> way.means() == Means.CHAT)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(DangerKind.class)
    void everyKindHasHelpThatAnswersAtNightAndAWayWithoutSpeaking(DangerKind kind) {
        for (Place place : Place.values()) {
            Help help = help(WEDNESDAY_NIGHT, place, kind);
            assertThat(help.lines().getFirst().open()).isTrue();
        }
        assertThat(help(WEDNESDAY_NIGHT, Place.NETHERLANDS, kind).lines())
                .flatExtracting(Help.Line::ways)
                .extracting(Help.Way::means)
                .contains(Means.CHAT);
    }

    @Test
    void helpFitsThePlace() {
        assertThat(codes(WEDNESDAY_NOON, Place.CARIBBEAN, DangerKind.VIOLENCE))
                .startsWith("911")
                .contains("GUANA")
                .doesNotContain("112", "KT");
        assertThat(codes(WEDNESDAY_NOON, Place.ABROAD, DangerKind.SUICIDE)).contains("113", "NW");
        assertThat(codes(WEDNESDAY_NOON, Place.NETHERLANDS, DangerKind.HONOUR)).contains("NW");
    }

    @Test
    void withoutAKindThereIsHelpForDanger() {
        assertThat(codes(WEDNESDAY_NOON, Place.NETHERLANDS)).startsWith("112");
    }

    @Test
    void nothingIsGivenOutWithoutASource() {
        assertThat(PublishedHelpLines.file().lines())
                .flatExtracting(PublishedHelpLines.LineInFile::ways)
                .allSatisfy(way -> assertThat(way.verified()).isEqualTo(way.verified() && way.source() != null));
        assertThat(Arrays.stream(Place.values())
                        .flatMap(place -> lines.all(WEDNESDAY_NOON, place, Language.NL).lines().stream())
                        .flatMap(line -> line.ways().stream())
                        .map(Help.Way::shown))
                .contains("112", "0800-2000", "0800-0432", "113", "918", "+31 247 247 247")
                .doesNotContain("0900-8844", "116000");
    }

    @ParameterizedTest
    @MethodSource("nl.kinderrechtenhelpdesk.testing.Languages#complete")
    void everyLineAndKindHasItsWords(Language language) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/danger");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        for (Place place : Place.values()) {
            lines.all(WEDNESDAY_NOON, place, language).lines().forEach(line -> {
                assertThat(words.getMessage("danger.line." + line.code() + ".name", null, language.locale()))
                        .isNotBlank();
                assertThat(words.getMessage("danger.line." + line.code() + ".for", null, language.locale()))
                        .isNotBlank();
            });
        }
        for (DangerKind kind : DangerKind.values()) {
            assertThat(words.getMessage("danger.panel.text." + kind, null, language.locale()))
                    .isNotBlank();
            assertThat(words.getMessage("danger.panel.text." + kind + ".child", null, language.locale()))
                    .isNotBlank();
        }
    }

    @Test
    void whatAChildTickedCountsAsDanger() {
        assertThat(TickedDanger.of(List.of("POVERTY", "VIOLENCE", "HOMELESS"), List.of("GESLOTEN"), true)
                        .kinds())
                .containsExactly(DangerKind.VIOLENCE, DangerKind.LOCKED_UP, DangerKind.NO_ROOF, DangerKind.DANGER);
        assertThat(TickedDanger.of(List.of("POVERTY"), List.of("SCHOOL"), false).any())
                .isFalse();
    }
}
