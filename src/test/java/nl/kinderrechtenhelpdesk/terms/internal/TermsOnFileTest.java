package nl.kinderrechtenhelpdesk.terms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.terms.DecisionKind;
import nl.kinderrechtenhelpdesk.terms.LegalTerm;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for the kinds of decision on file. The vectors are those of {@code ./evaluate terms}. */
class TermsOnFileTest {

    private static final Terms TERMS = new TermsOnFile();

    static List<String> vectors() {
        return Stream.of("worked.tsv", "edges.tsv")
                .flatMap(file -> lines(Path.of("src/test/resources/terms", file)).stream())
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aTermEndsOnTheDayThatTheLawGives(String vector) {
        List<String> columns = List.of(vector.split("\t", 3));
        DecisionKind kind = TERMS.kind(columns.getFirst()).orElseThrow();
        Optional<LegalTerm> term = TERMS.reckon(kind, LocalDate.parse(columns.get(1)));
        assertThat(term.map(found -> found.end().toString()).orElse("-")).isEqualTo(columns.getLast());
    }

    @Test
    void theKindsThatEverybodyCountsOnAreThere() {
        assertThat(TERMS.kinds().stream().map(DecisionKind::code))
                .doesNotHaveDuplicates()
                .contains(
                        "AWB_OBJECTION",
                        "AWB_APPEAL",
                        "VW_APPEAL_4W",
                        "VW_APPEAL_1W",
                        "GI_INSTRUCTION",
                        "CIVIL_APPEAL",
                        "CIVIL_NO_APPEAL",
                        "CRIMINAL_APPEAL",
                        "PENAL_ORDER",
                        "JJI_COMPLAINT",
                        "SCHOOL_REMOVAL",
                        "ECHR",
                        "CHILDREN_OMBUDSMAN");
    }

    @Test
    void aKindIsVerifiedOnlyWithASource() {
        assertThat(TERMS.kinds()).allSatisfy(kind -> {
            assertThat(kind.source()).isNotBlank();
            assertThat(kind.article()).isNotBlank();
            assertThat(kind.verified() && kind.source().equals("-"))
                    .as(kind.code())
                    .isFalse();
            assertThat(kind.hasTerm()).isEqualTo(kind.unit() != null);
        });
    }

    /** The law on foreign nationals changed in June 2026, and nobody could read it since. */
    @Test
    void noTermOfTheLawOnForeignNationalsPassesForVerified() {
        assertThat(TERMS.kinds().stream().filter(kind -> kind.code().startsWith("VW_")))
                .isNotEmpty()
                .noneMatch(DecisionKind::verified);
    }

    @Test
    void aShortTermIsPossibleWhereOneAuthorityOfThemIsQuick() {
        assertThat(TERMS.shortTermPossible(List.of("SCHOOL", "IND"))).isTrue();
        assertThat(TERMS.shortTermPossible(List.of("GEMEENTE", "SCHOOL"))).isFalse();
        assertThat(TERMS.shortTermPossible(List.of())).isFalse();
    }

    @Test
    void everyKindHasItsNameAndWhatToWatchForInWords() {
        List<String> words = lines(Path.of("src/main/resources/messages/terms_nl.properties"));
        assertThat(TERMS.kinds())
                .allSatisfy(kind -> assertThat(words)
                        .anyMatch(line -> line.startsWith("terms.kind." + kind.code() + "="))
                        .anyMatch(line -> line.startsWith("terms.note." + kind.code() + "="))
                        .anyMatch(line -> line.startsWith("terms.remedy." + kind.remedy() + "="))
                        .anyMatch(line -> line.startsWith("terms.from." + kind.runsFrom() + "=")));
    }
}
