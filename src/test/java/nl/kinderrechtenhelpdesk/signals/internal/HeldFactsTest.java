package nl.kinderrechtenhelpdesk.signals.internal;

import static nl.kinderrechtenhelpdesk.codebook.internal.Books.WEATHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.codebook.internal.Books;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures are the same, whether they are counted in memory or in the database. */
@HelpdeskTest
class HeldFactsTest {

    private static final LocalDate PARTED = LocalDate.of(2027, 3, 1);
    private static final int FACTS = 2_000;
    private static final int SELECTIONS = 150;

    @Autowired
    Codebook codebook;

    @Autowired
    MessageSource messages;

    private final MigratedDatabase database = MigratedDatabase.of("page", "signals");
    private final Random random = new Random(20_271_130);

    @AfterEach
    void close() {
        database.close();
    }

    /** Rain became drizzle and drizzle sleet; nothing has sleet itself, and fog has no facts. */
    private Codebook weather() {
        return Books.weather(
                messages,
                new CodeEntry("SUN", null, null, null),
                new CodeEntry("RAIN", null, PARTED, "DRIZZLE"),
                new CodeEntry("DRIZZLE", PARTED, PARTED.plusYears(1), "SLEET"),
                new CodeEntry("SLEET", PARTED.plusYears(1), null, null),
                new CodeEntry("SNOW", null, null, null),
                new CodeEntry("FOG", null, null, null));
    }

    private void fact(YearMonth month, List<String> codes) {
        database.client()
                .sql("insert into signals.case_fact (fact_id, received_in, codes) values (gen_random_uuid(), ?, ?)")
                .params(month.atDay(1), codes.toArray(String[]::new))
                .update();
    }

    private void changed() {
        database.client().sql("update signals.revision set number = number + 1").update();
    }

    private YearMonth month() {
        return YearMonth.of(2023, 11).plusMonths(random.nextInt(40));
    }

    private @Nullable YearMonth perhaps() {
        return random.nextInt(3) == 0 ? month() : null;
    }

    private List<String> some(FacetEntry entry, int most) {
        List<String> codes = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0 && !entry.codes().isEmpty(); i--) {
            codes.add(entry.codes().get(random.nextInt(entry.codes().size())).code());
        }
        return codes;
    }

    private List<String> coded(Codebook book) {
        Codes codes = Codes.NONE;
        for (FacetEntry entry : book.facets()) {
            codes = codes.with(entry.facet(), some(entry, entry.many() ? 3 : 1));
        }
        return codes.stored();
    }

    private Selection selection(Codebook book) {
        Codes codes = Codes.NONE;
        for (FacetEntry entry : book.facets()) {
            if (random.nextInt(5) == 0 || book.facets().size() == 1) {
                codes = codes.with(entry.facet(), some(entry, 2));
            }
        }
        return new Selection(codes, perhaps(), perhaps(), random.nextBoolean());
    }

    private void agree(Codebook book) {
        FactCounts facts = new FactCounts(database.client(), database.transaction(), book);
        NumberedFacts numbered = facts.numbered(FACTS).orElseThrow();
        List<Selection> asked = new ArrayList<>(List.of(Selection.ALL, new Selection(Codes.NONE, null, null, true)));
        IntStream.range(0, SELECTIONS).forEach(one -> asked.add(selection(book)));
        for (Selection selection : asked) {
            assertThat(Walk.of(numbered, selection, book))
                    .describedAs("%s", selection)
                    .isEqualTo(facts.tally(selection));
        }
        assertThat(facts.numbered(FACTS - 1)).isEmpty();
    }

    @Test
    void onRandomSelectionsOfTheWholeCodebook() {
        IntStream.range(0, FACTS).forEach(one -> fact(month(), coded(codebook)));
        agree(codebook);
    }

    @Test
    void onRandomSelectionsUnderSuccessorsOfSuccessors() {
        Codebook book = weather();
        IntStream.range(0, FACTS)
                .forEach(one -> fact(
                        month(),
                        coded(book).stream()
                                .filter(code -> !code.endsWith("SLEET") && !code.endsWith("FOG"))
                                .toList()));
        agree(book);
    }

    @Test
    void andAFactThatIsAddedOrClosedAnewIsCountedAtOnceOnEveryNode() {
        Codebook book = weather();
        FactCounts facts = new FactCounts(database.client(), database.transaction(), book);
        HeldFacts one = new HeldFacts(facts, book);
        HeldFacts other = new HeldFacts(facts, book);
        for (int added = 1; added <= 4; added++) {
            fact(YearMonth.of(2024, added), List.of("weather:SUN"));
            changed();
            for (int look = 0; look < 5; look++) {
                for (HeldFacts node : List.of(one, other)) {
                    Tally tally = node.tally(facts.revision(), Selection.ALL.with(WEATHER, "SUN"));
                    assertThat(tally.months()).hasSize(added);
                }
            }
        }
    }

    @Test
    void andAFactThatIsCutLooseCountsAsBefore() {
        Codebook book = weather();
        UUID id = UUID.randomUUID();
        database.client()
                .sql(
                        "insert into signals.case_fact (fact_id, received_in, codes) values (?, '2024-01-01', '{weather:SUN}')")
                .param(id)
                .update();
        FactCounts facts = new FactCounts(database.client(), database.transaction(), book);
        HeldFacts memory = new HeldFacts(facts, book);
        Tally before = memory.tally(facts.revision(), Selection.ALL);
        IntStream.range(0, 4).forEach(look -> memory.tally(facts.revision(), Selection.ALL));

        new FactStore(database.client(), new JdbcTemplate(database.source()), book).cutLoose(id, UUID.randomUUID());

        assertThat(memory.tally(facts.revision(), Selection.ALL)).isEqualTo(before);
        assertThat(facts.tally(Selection.ALL)).isEqualTo(before);
    }
}
