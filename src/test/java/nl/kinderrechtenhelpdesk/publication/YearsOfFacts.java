package nl.kinderrechtenhelpdesk.publication;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.PublicDimensions;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import nl.kinderrechtenhelpdesk.signals.PublishableYear;
import nl.kinderrechtenhelpdesk.testing.MadeUpFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lays facts of a year in the database, with keys by which the audit is known to hold or not to. Each test takes a year that no other uses. */
final class YearsOfFacts {

    private static final int MOST_SEEDS = 20;

    private final JdbcClient database;
    private final PublicDimensions dimensions;

    YearsOfFacts(JdbcClient database, Rights rights) {
        this.database = database;
        this.dimensions = new PublicDimensions(rights.provisions());
    }

    void holding(int year) {
        lay(
                year,
                LongStream.rangeClosed(1, MOST_SEEDS)
                        .mapToObj(seed -> MadeUpFacts.of(seed, 160, 1))
                        .filter(facts -> PublishableYear.of(year, facts.counted(dimensions), PublicTable.all())
                                .mayGoOut())
                        .findFirst()
                        .orElseThrow());
    }

    void refused(int year) {
        lay(year, MadeUpFacts.givenAway());
    }

    void lay(int year, MadeUpFacts facts) {
        facts.facts()
                .forEach(fact -> database.sql("""
                        insert into signals.case_fact (fact_id, received_in, codes, version, record_key)
                        values (:id, :month, :codes, 1, :key)""")
                        .param("id", UUID.randomUUID())
                        .param("month", Date.valueOf(LocalDate.of(year, 5, 1)))
                        .param("codes", fact.codes().toArray(String[]::new))
                        .param("key", fact.key())
                        .update());
    }
}
