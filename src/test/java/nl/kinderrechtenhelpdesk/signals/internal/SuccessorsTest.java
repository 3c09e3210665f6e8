package nl.kinderrechtenhelpdesk.signals.internal;

import static nl.kinderrechtenhelpdesk.codebook.internal.Books.WEATHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.codebook.internal.Books;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Facts that were coded with a code that another took the place of. */
@HelpdeskTest
class SuccessorsTest {

    private static final LocalDate PARTED = LocalDate.of(2027, 3, 1);
    private static final Selection UNDER_SUCCESSORS = new Selection(Codes.NONE, null, null, true);

    @Autowired
    MessageSource messages;

    private final MigratedDatabase database = MigratedDatabase.of("page", "signals");

    /** Rain and drizzle were one until they were parted; one fact has both. */
    private FactCounts facts() {
        Codebook book = Books.weather(
                messages,
                new CodeEntry("SUN", null, null, null),
                new CodeEntry("RAIN", null, PARTED, "DRIZZLE"),
                new CodeEntry("DRIZZLE", PARTED, null, null));
        for (String codes :
                new String[] {"{weather:RAIN}", "{weather:DRIZZLE,weather:SUN}", "{weather:RAIN,weather:DRIZZLE}"}) {
            database.client()
                    .sql(
                            "insert into signals.case_fact (fact_id, received_in, codes) values (gen_random_uuid(), '2027-03-01', cast(:codes as text[]))")
                    .param("codes", codes)
                    .update();
        }
        return new FactCounts(database.client(), database.transaction(), book);
    }

    private static Map<Facet, List<Count>> counts(FactCounts facts, Selection selection) {
        return facts.tally(selection).counts();
    }

    private static List<Count> months(FactCounts facts, Selection selection) {
        return facts.tally(selection).months();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void countUnderTheCodeTheyWereGivenUnlessAskedOtherwise() {
        FactCounts facts = facts();

        assertThat(counts(facts, Selection.ALL).get(WEATHER))
                .containsExactly(new Count("DRIZZLE", 2), new Count("RAIN", 2), new Count("SUN", 1));
        assertThat(months(facts, Selection.ALL.with(WEATHER, "DRIZZLE"))).containsExactly(new Count("2027-03", 2));
    }

    @Test
    void countOnceUnderTheSuccessorWhereThatIsAsked() {
        FactCounts facts = facts();

        assertThat(counts(facts, UNDER_SUCCESSORS).get(WEATHER))
                .containsExactly(new Count("DRIZZLE", 3), new Count("SUN", 1));
        assertThat(months(facts, UNDER_SUCCESSORS.with(WEATHER, "DRIZZLE"))).containsExactly(new Count("2027-03", 3));
        assertThat(counts(facts, UNDER_SUCCESSORS.with(WEATHER, "SUN")).get(WEATHER))
                .containsExactly(new Count("DRIZZLE", 1), new Count("SUN", 1));
    }
}
