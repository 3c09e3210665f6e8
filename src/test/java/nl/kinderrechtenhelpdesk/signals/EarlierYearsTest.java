package nl.kinderrechtenhelpdesk.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet.Personal;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial.Why;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Draft;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Outcome;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Value;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A spreadsheet of earlier years becomes facts, and nothing else. The years of these tests are long before those of other tests. */
@HelpdeskTest
class EarlierYearsTest {

    /** As a helpdesk may have kept it: a title in a merged row, an empty row, days as people type them, a total. */
    private static final String MESSY = """
            Overzicht zaken 1991;;;;;;;;
            ;;;;;;;;
            Datum ontvangst;Naam kind;Thema;Leeftijd;Gemeente;Instantie(s);Afgesloten;Opmerkingen;Uitkomst
            3-1-1991;Jan Proef;Onderwijs;12,5;Den Haag;GI, Raad voor de Kinderbescherming;14-02-1991;belde twee keer;Opgelost
            4-1-1991;Fatima Test;Onderwijs;7;Súdwest-Fryslân;School / schoolbestuur;20-2-'91;;Niet gerespecteerd
            ;;;;;;;;
            5/1/1991;A. van Dijk;Passend onderw.;16;Utrecht;;1-3-1991;moeder is boos;Loopt nog
            38-1-1991;B. Jansen;Onderwijs;9;Utrecht;;;;
            6-1-1991;C. Pieters;Onderwijss;onbekend;Utrecht;IND;5-1-1991;;
            7-1-1991;D. Smit;;;;;;;
            Totaal;;6;;;;;;
            """;

    @Autowired
    EarlierYears earlier;

    @Autowired
    Signals signals;

    @Autowired
    SignIn people;

    @Autowired
    JdbcClient database;

    private SignedIn coordinator;

    @BeforeEach
    void somebody() {
        coordinator = people.newAccount(Role.COORDINATOR).who();
    }

    @AfterEach
    void nothingStays() {
        while (!earlier.imports().isEmpty()) {
            earlier.takeBack(earlier.imports().getFirst().id(), coordinator);
        }
        database.sql("delete from signals.earlier_draft").update();
    }

    private Draft read(byte[] file) {
        Outcome outcome = earlier.read(Redacted.of(file), 0, coordinator);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return earlier.draft(((Outcome.Read) outcome).draft(), coordinator).orElseThrow();
    }

    private Draft read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Selection in(int year) {
        return new Selection(Codes.NONE, YearMonth.of(year, 1), YearMonth.of(year, 12), false);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    @Test
    void aMessySpreadsheetIsUnderstood() {
        Draft draft = read(MESSY.getBytes(Charset.forName("windows-1252")));

        assertThat(draft.sheet().columns())
                .extracting(EarlierSheet.Column::personal)
                .containsExactly(null, Personal.NAME, null, null, null, null, null, Personal.FREE_TEXT, null);
        assertThat(draft.mapping().columns())
                .containsExactly(
                        EarlierTarget.RECEIVED,
                        EarlierTarget.NOTHING,
                        EarlierTarget.of(Facet.THEME),
                        EarlierTarget.of(Facet.AGE_BAND),
                        EarlierTarget.of(Facet.PROVINCE),
                        EarlierTarget.of(Facet.BODY),
                        EarlierTarget.CLOSED,
                        EarlierTarget.NOTHING,
                        EarlierTarget.of(Facet.OUTCOME));
        assertThat(draft.toString()).doesNotContain("Fatima", "Onderwijs");
    }

    @Test
    void whatIsNotACodeIsAskedAndWhatLooksLikeOneIsOnlyProposed() {
        Draft draft = read(MESSY);

        assertThat(earlier.values(draft).stream().filter(value -> value.facet().equals(Facet.THEME)))
                .extracting(Value::text, Value::times, Value::code, Value::sure)
                .containsExactly(
                        tuple("6", 1, "", false),
                        tuple("Onderwijss", 1, "EDUCATION", false),
                        tuple("Passend onderw.", 1, "", false),
                        tuple("Onderwijs", 3, "EDUCATION", true));
        assertThat(earlier.values(draft).stream().filter(value -> value.facet().equals(Facet.BODY)))
                .extracting(Value::text)
                .contains("GI", "Raad voor de Kinderbescherming", "School / schoolbestuur", "IND");
    }

    @Test
    void aTrialTellsEachRowThatStaysBehindAndWritesNothing() {
        Draft draft = read(MESSY);
        long before = count("select count(*) from signals.case_fact");

        EarlierTrial trial = earlier.trial(draft);

        assertThat(trial.cases()).isEqualTo(2);
        assertThat(trial.years()).isEqualTo(Map.of(1991, 2));
        assertThat(trial.problems())
                .extracting(EarlierTrial.Problem::row, EarlierTrial.Problem::column, EarlierTrial.Problem::why)
                .containsExactly(
                        tuple(5, "Afgesloten", Why.CLOSED_WRONG),
                        tuple(8, "Datum ontvangst", Why.DATE_WRONG),
                        tuple(9, "Afgesloten", Why.CLOSED_BEFORE),
                        tuple(10, "", Why.NO_CODE),
                        tuple(11, "Datum ontvangst", Why.DATE_WRONG));
        assertThat(trial.refused()).containsExactly("Naam kind", "Opmerkingen");
        assertThat(count("select count(*) from signals.case_fact")).isEqualTo(before);
    }

    @Test
    void anImportIsCountedAndTakenBackWithoutAnythingElse() {
        Draft draft =
                read("datum;thema;uitkomst\n3-1-1992;Onderwijs;\n4-1-1992;EDUCATION;RESPECTED\n5-2-1992;Pesten;\n");
        UUID taken = earlier.take(draft, "een jaar", coordinator).orElseThrow().id();

        Figures figures = signals.figures(in(1992));
        assertThat(figures.facts()).isEqualTo(3);
        assertThat(figures.of(Facet.THEME)).containsExactly(new Count("EDUCATION", 2), new Count("BULLYING", 1));
        assertThat(earlier.draft(draft.id(), coordinator))
                .as("nothing of the file stays")
                .isEmpty();
        assertThat(earlier.take(draft, "nog eens", coordinator)).isEmpty();

        Draft second = read("datum;thema\n3-1-1993;Onderwijs\n");
        UUID newer = earlier.take(second, "een ander jaar", coordinator)
                .orElseThrow()
                .id();
        assertThat(earlier.takeBack(taken, coordinator))
                .as("there is a newer one")
                .isFalse();
        assertThat(earlier.takeBack(newer, coordinator)).isTrue();
        assertThat(signals.figures(in(1993)).facts()).isZero();
        assertThat(signals.figures(in(1992)).facts()).isEqualTo(3);
        assertThat(earlier.takeBack(taken, coordinator)).isTrue();
        assertThat(signals.figures(in(1992)).facts()).isZero();
        assertThat(count("select count(*) from signals.earlier_fact")).isZero();
    }

    @Test
    void theSameFileIsKnownAgain() {
        Draft draft = read("datum;thema\n3-1-1994;Onderwijs\n");
        assertThat(draft.takenBefore()).isNull();
        earlier.take(draft, "jaar 1994", coordinator);

        assertThat(read("datum;thema\n3-1-1994;Onderwijs\n").takenBefore()).isEqualTo("jaar 1994");
        assertThat(read("datum;thema\n4-1-1994;Onderwijs\n").takenBefore()).isNull();
    }

    @Test
    void whatIsBeingMappedIsSealedAndOfWhoMadeItAlone() {
        Draft draft = read("datum;thema\n3-1-1995;Heel bijzonder woord\n");

        assertThat(earlier.draft(draft.id(), people.newAccount(Role.COORDINATOR).who()))
                .isEmpty();
        byte[] sealed = database.sql("select sheet || mapping from signals.earlier_draft where draft_id = :id")
                .param("id", draft.id())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("bijzonder", "theme");
    }

    @Test
    void aChoiceForAValueCountsAndWhatIsLeftOutDoesNot() {
        Draft draft = read("datum;thema\n3-1-1996;Ons eigen thema\n4-1-1996;Onderwijss\n5-1-1996;Onderwijs\n");
        assertThat(earlier.trial(draft).cases())
                .as("a guess nobody looked at is not taken over")
                .isEqualTo(1);

        Draft chosen = draft.with(draft.mapping()
                .choosing(Map.of("theme", Map.of("Ons eigen thema", "HOUSING", "Onderwijss", "EDUCATION"))));
        earlier.keep(draft.id(), chosen.mapping());
        Draft again = earlier.draft(draft.id(), coordinator).orElseThrow();
        assertThat(again.mapping()).isEqualTo(chosen.mapping());
        earlier.take(again, "gekozen", coordinator);

        assertThat(signals.figures(in(1996)).of(Facet.THEME))
                .containsExactlyInAnyOrder(new Count("EDUCATION", 2), new Count("HOUSING", 1));
    }

    @Test
    void weeksOfLongAgoAreNotKeptAndNeitherIsWhatIsNoFact() {
        Draft draft = read("datum;thema;gemeente\n3-1-1997;Onderwijs;Assen\n");
        earlier.take(draft, "lang geleden", coordinator);

        assertThat(count("select count(*) from signals.case_coding c join signals.earlier_fact e using (fact_id)"))
                .isZero();
        assertThat(database.sql("select f.codes from signals.case_fact f join signals.earlier_fact e using (fact_id)")
                        .query((row, number) ->
                                List.of((String[]) row.getArray(1).getArray()))
                        .single())
                .containsExactly("theme:EDUCATION", "province:PV22");
    }
}
