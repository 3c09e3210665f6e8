package nl.kinderrechtenhelpdesk.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.retention.CasesWithEverything.CaseWithEverything;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What becomes of every column of every table when a case is erased, as {@code src/test/resources/erasure/columns.txt} says it. A table or
 * a column that somebody adds fails here until it has a place in that file.
 */
@HelpdeskTest
class EveryColumnTest {

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient database;

    private final Actor.Staff lawyer = new Actor.Staff(CaseInHand.somebody());

    private CasesWithEverything cases() {
        return new CasesWithEverything(helpdesk, web, lawyer);
    }

    /** Tables, views and sequences, of every schema that is not PostgreSQL's own. */
    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new TreeMap<>();
        database.sql("""
                        select n.nspname || '.' || c.relname as tab, array_agg(a.attname::text order by a.attname::text collate "C") as cols
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                           and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                         group by 1""").query(row -> {
            columns.put(row.getString("tab"), List.of((String[])
                    row.getArray("cols").getArray()));
        });
        return columns;
    }

    @Test
    void ofEveryColumnOfEveryTableItIsSaidWhatBecomesOfIt() throws IOException {
        Map<String, ColumnList.Table> said = ColumnList.read();
        List<String> wrong = new ArrayList<>();
        columns().forEach((table, columns) -> {
            ColumnList.Table line = said.remove(table);
            if (line == null) {
                wrong.add(table + ": nobody said what becomes of it; its columns are " + String.join(" ", columns));
            } else {
                Set<String> unsaid = new TreeSet<>(columns);
                line.names().forEach(unsaid::remove);
                unsaid.forEach(column -> wrong.add(table + "." + column + ": nobody said what becomes of it"));
                line.names().stream()
                        .filter(column -> !columns.contains(column))
                        .forEach(column -> wrong.add(table + "." + column + ": is not there any more"));
            }
        });
        said.keySet().forEach(table -> wrong.add(table + ": is not there any more"));

        assertThat(wrong)
                .as("say in src/test/resources/" + ColumnList.FILE + " what becomes of it when a case is erased")
                .isEmpty();
        assertThat(ColumnList.read().values())
                .extracting(ColumnList.Table::kind)
                .isSubsetOf(ColumnList.KINDS);
        assertThat(database.sql("select count(*) from pg_largeobject_metadata")
                        .query(Long.class)
                        .single())
                .as("large objects, which no table shows")
                .isZero();
    }

    @Test
    void ofACaseWithEverythingInItNothingStaysAndNothingOfAnother() throws IOException {
        List<String> goes = ColumnList.read().entrySet().stream()
                .filter(line -> line.getValue().kind().equals("goes"))
                .map(Map.Entry::getKey)
                .toList();
        CaseWithEverything erased = cases().make("parelduiker");
        CaseWithEverything kept = cases().make("zeekoet");
        assertThat(goes.stream().filter(table -> rows(table, erased).isEmpty()))
                .as(
                        "nothing of the case stands here, so that its erasure is not proved: put something in it in this test")
                .isEmpty();
        Map<String, List<String>> ofAnother = new TreeMap<>();
        goes.forEach(table -> ofAnother.put(table, rows(table, kept)));
        WhatWasThere before = new WhatWasThere(database, erased.id());

        // as PostgreSQL does by itself now and then: it keeps examples of what stands in the columns
        database.sql("analyze").update();
        Erasure erasure = helpdesk.getBean(Erasure.class);
        erasure.erase(erased.id(), lawyer);

        assertThat(goes.stream().filter(table -> !rows(table, erased).isEmpty()))
                .as("still holds rows of the erased case")
                .isEmpty();
        goes.forEach(table -> assertThat(rows(table, kept)).as(table).isEqualTo(ofAnother.get(table)));
        // the hash of the code stays for a while, apart from everything, to show the certificate
        assertThat(before.left()).containsExactly("intake.erased_code.code_hash: 1");
        assertThat(DatabaseDump.of(database)
                        .leaksOf(
                                "parelduiker",
                                erased.id().toString(),
                                WhatWasThere.raw(erased.id()),
                                erased.fact().toString(),
                                erased.number(),
                                erased.digits()))
                .isEmpty();
        erasure.erase(kept.id(), lawyer);
    }

    /** Every text by which a case is found is given again by the module that holds it. */
    @Test
    void theWordsOfACaseMadeAnewAreThoseItWasFoundBy() throws IOException {
        CaseWithEverything of = cases().make("roerdomp");
        List<Long> before = words(of.id());
        database.sql("update privacy.blind_index set words = '{}', made_by = '2/1' where case_id = ?")
                .param(of.id().value())
                .update();

        helpdesk.getBeansOfType(RecurringJob.class).values().stream()
                .filter(job -> job.name().equals("privacy.renew-search-words"))
                .forEach(RecurringJob::run);

        assertThat(words(of.id())).hasSizeGreaterThan(3).isEqualTo(before);
    }

    private List<Long> words(CaseId id) {
        return database.sql("select unnest(words) from privacy.blind_index where case_id = ? order by 1")
                .param(id.value())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** The rows that name the case, by its id, by the id of its fact, or as the session of its asker. */
    private List<String> rows(String table, CaseWithEverything of) {
        return database.sql("select t::text from " + table + " t where t::text like '%' || :id || '%'"
                        + " or t::text like '%' || :fact || '%' or t::text like '%' || :session || '%' order by 1")
                .param("id", of.id().toString())
                .param("fact", of.fact().toString())
                .param("session", of.session())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
