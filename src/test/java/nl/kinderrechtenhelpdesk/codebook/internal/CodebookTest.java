package nl.kinderrechtenhelpdesk.codebook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Condition;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@HelpdeskTest
class CodebookTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Autowired
    Codebook codebook;

    @Autowired
    Rights rights;

    @Autowired
    MessageSource messages;

    @Test
    void whatIsChosenFromAnEnumElsewhereHasTheSameCodesHere() {
        Map<Facet, Enum<?>[]> typed = Map.of(
                Facet.ASKER, AskerKind.values(),
                Facet.AGE_BAND, AgeBand.values(),
                Facet.RESIDENCE, ResidenceStatus.values(),
                Facet.FINDING, Finding.values(),
                Facet.OUTCOME, OutcomeCode.values());

        typed.forEach((facet, codes) -> assertThat(
                        codebook.entry(facet).codes().stream().map(CodeEntry::code))
                .as(facet.name())
                .containsExactlyElementsOf(Arrays.stream(codes).map(Enum::name).toList()));
    }

    @Test
    void theFactsKeepNothingByWhichAChildIsFound() {
        Codes coded = Codes.of(List.of("theme:EDUCATION", "municipality:GM0546", "province:PV28", "other_theme:CARE"));

        assertThat(codebook.inFacts(coded).stored()).containsExactly("theme:EDUCATION", "province:PV28");
        assertThat(codebook.facets()).filteredOn(FacetEntry::inFigures).allMatch(FacetEntry::inFacts);
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        Selection asked = new Selection(
                Codes.of(List.of("theme:EDUCATION", "body:GESLOTEN_OF_JJI", "provision:BW1-1:247")),
                YearMonth.of(2026, 1),
                YearMonth.of(2026, 3),
                true);

        Map<String, String> address = codebook.address(asked);

        assertThat(address)
                .containsEntry("thema", "EDUCATION")
                .containsEntry("van", "2026-01")
                .containsEntry("opvolgers", "ja");
        assertThat(codebook.selection(query(address))).isEqualTo(asked);
        assertThat(codebook.address(Selection.ALL)).isEmpty();
    }

    @Test
    void whatDoesNotFitInAnAddressIsLeftOut() {
        Selection read = codebook.selection(query(Map.of(
                "thema", "'; drop table x",
                "vraagsteller", "WHO",
                "bepaling", "..",
                "van", "2026-13",
                "status", "CLOSED",
                "gemeente", "GM9999")));

        assertThat(read).isEqualTo(Selection.ALL);
        assertThat(codebook.selection(query(Map.of("maand", "2026-02", "van", "2020-01"))))
                .isEqualTo(Selection.ALL.in(YearMonth.of(2026, 2)));
    }

    @Test
    void aThemeIsAlsoFoundAmongTheOtherThemesOfACase() {
        Condition condition = codebook.condition("f.codes", Selection.ALL.with(Facet.THEME, "EDUCATION"));

        assertThat(condition.sql()).isEqualTo("f.codes && cast(:facet_theme as text[])");
        assertThat(condition.values())
                .containsExactly(Map.entry("facet_theme", List.of("theme:EDUCATION", "other_theme:EDUCATION")));
        assertThat(codebook.condition("f.codes", Selection.ALL).sql()).isEqualTo("true");
    }

    @Test
    void aFormerCodeHasItsNameAndIsNoLongerOffered() {
        assertThat(codebook.label(Facet.BODY, "GESLOTEN_OF_JJI", Language.NL)).startsWith("Gesloten jeugdhulp of JJI");
        assertThat(values(codebook, Facet.BODY, List.of())).contains("SCHOOL").doesNotContain("GESLOTEN_OF_JJI");
        assertThat(values(codebook, Facet.BODY, List.of("GESLOTEN_OF_JJI"))).contains("GESLOTEN_OF_JJI");
        assertThat(codebook.label(Facet.BODY, "NEVER_HEARD_OF", Language.NL)).isEqualTo("NEVER_HEARD_OF");
    }

    @Test
    void aProvisionThatIsOnlyAGroundIsKnownButNotOffered() {
        String ground = rights.grounds().stream()
                .filter(provision -> rights.atStake().stream().noneMatch(provision::equals))
                .map(provision -> provision.code().value())
                .findFirst()
                .orElseThrow();

        assertThat(codebook.knows(Facet.PROVISION, ground)).isTrue();
        assertThat(values(codebook, Facet.PROVISION, List.of())).doesNotContain(ground);
    }

    @Test
    void whenACodeCanBeChosenDependsOnTheDay() {
        Codebook dated = weather(
                code("SUN", null, null, null),
                code("RAIN", null, "2027-03-01", "DRIZZLE"),
                code("DRIZZLE", "2027-03-01", null, null),
                code("SLEET", "2027-03-02", null, null));

        assertThat(values(dated, Books.WEATHER, List.of())).containsExactly("SUN", "DRIZZLE");
        assertThat(dated.options(Books.WEATHER, TODAY.minusDays(1), List.of(), Language.NL).stream()
                        .map(Option::value))
                .containsExactly("SUN", "RAIN");
        assertThat(dated.knows(Books.WEATHER, "RAIN")).isTrue();
    }

    /** Amsterdam is an hour ahead in March. */
    @Test
    void aCodeThatEndsLeavesTheOptionsAtMidnightInAmsterdamAndThoseOfOneDayAreMadeOnce() {
        Codebook dated = weather(
                code("SUN", null, null, null),
                code("RAIN", null, "2027-03-01", "DRIZZLE"),
                code("DRIZZLE", "2027-03-01", null, null));
        LocalDate before = Zone.today(InstantSource.fixed(Instant.parse("2027-02-28T22:59:59Z")));
        LocalDate after = Zone.today(InstantSource.fixed(Instant.parse("2027-02-28T23:00:00Z")));

        for (Language language : List.of(Language.NL, Language.EN, Language.NL)) {
            List<Option> earlier = dated.options(Books.WEATHER, before, List.of(), language);
            assertThat(earlier).extracting(Option::value).containsExactly("SUN", "RAIN");
            assertThat(dated.options(Books.WEATHER, before, List.of("SUN"), language))
                    .isSameAs(earlier);
            assertThat(dated.options(Books.WEATHER, after, List.of(), language))
                    .extracting(Option::value)
                    .containsExactly("SUN", "DRIZZLE");
            assertThat(dated.options(Books.WEATHER, after, List.of("RAIN"), language))
                    .extracting(Option::value)
                    .containsExactly("SUN", "RAIN", "DRIZZLE");
        }
    }

    @Test
    void whatCanBeChosenIsInTheLanguageThatIsAsked() {
        List<Option> dutch = codebook.options(Facet.THEME, TODAY, List.of(), Language.NL);

        assertThat(codebook.options(Facet.THEME, TODAY, List.of(), Language.EN))
                .hasSameSizeAs(dutch)
                .isNotEqualTo(dutch);
        assertThat(codebook.options(Facet.THEME, TODAY, List.of(), Language.NL)).isEqualTo(dutch);
    }

    @Test
    void underASuccessorCountsAllThatWentBeforeIt() {
        Codebook dated = weather(
                code("SNOW", null, "2025-01-01", "RAIN"),
                code("RAIN", null, "2027-03-01", "DRIZZLE"),
                code("DRIZZLE", "2027-03-01", null, null));
        Selection drizzle = Selection.ALL.with(Books.WEATHER, "DRIZZLE");

        assertThat(dated.successors())
                .containsOnly(
                        Map.entry("weather:SNOW", "weather:DRIZZLE"), Map.entry("weather:RAIN", "weather:DRIZZLE"));
        assertThat(dated.condition("c", drizzle).values()).containsValue(List.of("weather:DRIZZLE"));
        Condition earlierToo = dated.condition("c", new Selection(drizzle.codes(), null, null, true));
        assertThat(earlierToo.values().get("facet_weather"))
                .containsExactlyInAnyOrder("weather:DRIZZLE", "weather:SNOW", "weather:RAIN");
    }

    @Test
    void aBookThatDoesNotHangTogetherIsRefused() {
        assertThatThrownBy(() -> weather(code("RAIN", null, null, "FOG"))).hasMessageContaining("FOG");
        assertThatThrownBy(() -> weather(code("RAIN", null, null, "SUN"), code("SUN", null, null, "RAIN")))
                .hasMessageContaining("after itself");
        assertThatThrownBy(() -> weather(code("NAMELESS", null, null, null))).hasMessageContaining("without a name");
        assertThatThrownBy(() -> weather()).hasMessageContaining("either codes or months");
    }

    private static List<String> values(Codebook book, Facet facet, List<String> kept) {
        return book.options(facet, TODAY, kept, Language.NL).stream()
                .map(Option::value)
                .toList();
    }

    private static MultiValueMap<String, String> query(Map<String, String> given) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        given.forEach(query::add);
        return query;
    }

    private static CodeEntry code(
            String code, @Nullable String from, @Nullable String until, @Nullable String successor) {
        return new CodeEntry(code, day(from), day(until), successor);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private Codebook weather(CodeEntry... codes) {
        return Books.weather(messages, codes);
    }
}
