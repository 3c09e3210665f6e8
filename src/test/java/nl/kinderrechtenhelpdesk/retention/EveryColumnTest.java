package nl.kinderrechtenhelpdesk.retention;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.AttentionDesk;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseTerm.Standing;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.casework.TakingUpAgain;
import nl.kinderrechtenhelpdesk.casework.Unsent;
import nl.kinderrechtenhelpdesk.casework.Urgency;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.HalfWritten;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.Codings;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What becomes of every column of every table when a case is erased, as {@code src/test/resources/erasure/columns.txt} says it. A table or
 * a column that somebody adds fails here until it has a place in that file.
 */
@HelpdeskTest
class EveryColumnTest {

    private static final String TABLE = "erasure/columns.txt";
    private static final Set<String> KINDS = Set.of("goes", "stays", "passing", "supporter", "staff", "nothing");

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient database;

    private final Actor.Staff lawyer = new Actor.Staff(CaseInHand.somebody());

    private record Line(String kind, List<String> columns) {}

    private static Map<String, Line> classified() throws IOException {
        Map<String, Line> lines = new TreeMap<>();
        new ClassPathResource(TABLE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(words -> lines.put(
                        words[0],
                        new Line(words[1], Arrays.stream(words).skip(2).sorted().toList())));
        return lines;
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
        Map<String, Line> said = classified();
        List<String> wrong = new ArrayList<>();
        columns().forEach((table, columns) -> {
            Line line = said.remove(table);
            if (line == null) {
                wrong.add(table + ": nobody said what becomes of it; its columns are " + String.join(" ", columns));
            } else {
                Set<String> unsaid = new TreeSet<>(columns);
                line.columns().forEach(unsaid::remove);
                unsaid.forEach(column -> wrong.add(table + "." + column + ": nobody said what becomes of it"));
                line.columns().stream()
                        .filter(column -> !columns.contains(column))
                        .forEach(column -> wrong.add(table + "." + column + ": is not there any more"));
            }
        });
        said.keySet().forEach(table -> wrong.add(table + ": is not there any more"));

        assertThat(wrong)
                .as("say in src/test/resources/" + TABLE + " what becomes of it when a case is erased")
                .isEmpty();
        assertThat(classified().values()).extracting(Line::kind).isSubsetOf(KINDS);
        assertThat(database.sql("select count(*) from pg_largeobject_metadata")
                        .query(Long.class)
                        .single())
                .as("large objects, which no table shows")
                .isZero();
    }

    @Test
    void ofACaseWithEverythingInItNothingStaysAndNothingOfAnother() throws IOException {
        List<String> goes = classified().entrySet().stream()
                .filter(line -> line.getValue().kind().equals("goes"))
                .map(Map.Entry::getKey)
                .toList();
        Everything erased = everything("parelduiker");
        Everything kept = everything("zeekoet");
        assertThat(goes.stream().filter(table -> rows(table, erased).isEmpty()))
                .as(
                        "nothing of the case stands here, so that its erasure is not proved: put something in it in this test")
                .isEmpty();
        Map<String, List<String>> ofAnother = new TreeMap<>();
        goes.forEach(table -> ofAnother.put(table, rows(table, kept)));
        WhatWasThere before = new WhatWasThere(database, erased.id());

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
        Everything of = everything("roerdomp");
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

    /** A case, what names it, and the session of its asker. */
    private record Everything(CaseId id, UUID fact, String number, String digits, String session) {}

    /** The rows that name the case, by its id, by the id of its fact, or as the session of its asker. */
    private List<String> rows(String table, Everything of) {
        return database.sql("select t::text from " + table + " t where t::text like '%' || :id || '%'"
                        + " or t::text like '%' || :fact || '%' or t::text like '%' || :session || '%' order by 1")
                .param("id", of.id().toString())
                .param("fact", of.fact().toString())
                .param("session", of.session())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private long version(CaseId id) {
        return helpdesk.getBean(Casework.class).find(id).orElseThrow().version();
    }

    /** A case that has been through all that can happen to one, and names everywhere the same bird. */
    private Everything everything(String bird) throws IOException {
        Redacted<String> words = Redacted.of("Het gaat om de " + bird + ".");
        Casework casework = helpdesk.getBean(Casework.class);
        CaseId id = new AskedCases(helpdesk.getBean(Intake.class), casework)
                .ask(words.reveal(), AskerKind.CHILD, true, LocalDate.of(2026, 1, 5))
                .id();
        UUID fact = database.sql("select fact_id from casework.case_file where case_id = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
        attention(id, words);
        answeredAndClosed(id, words);
        takenUpAgainAndReferred(id, words);
        written(id, words);
        helpdesk.getBean(Forgetting.class).ask(id, words, new Actor.Asker(id));
        AskerCodes codes = helpdesk.getBean(AskerCodes.class);
        codes.withdraw(id, lawyer, words);
        String digits = codes.issue(id, lawyer).digits();
        String session = sessionOf(digits);
        database.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                        values (gen_random_uuid(), 'nobody', 'none', :event, now())""").param("event", "{\"caseId\":\"" + id + "\"}").update();
        await().untilAsserted(() -> assertThat(database.sql("select count(*) from signals.case_fact where fact_id = ?")
                        .param(fact)
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
        return new Everything(id, fact, casework.find(id).orElseThrow().number(), digits, session);
    }

    private void attention(CaseId id, Redacted<String> words) {
        AttentionDesk desk = helpdesk.getBean(AttentionDesk.class);
        desk.mark(id, Set.of(DangerKind.DANGER), words, lawyer);
        desk.clear(id, desk.past(id).urgencies().stream().map(Urgency::id).toList(), words, lawyer);
        desk.promise(id, LocalDate.of(2040, 1, 2), words, lawyer, version(id));
        CaseTerms terms = helpdesk.getBean(CaseTerms.class);
        terms.of(id).forEach(term -> terms.settle(id, term.id(), term.version(), Standing.NOT_APPLICABLE, lawyer.id()));
        helpdesk.getBean(Unsent.class).keep(id, lawyer.id(), Map.of("bericht", words));
    }

    private void answeredAndClosed(CaseId id, Redacted<String> words) {
        CaseInHand cases = new CaseInHand(helpdesk);
        cases.move(id, Move.ACCEPT);
        cases.sent(id);
        Outcomes outcomes = helpdesk.getBean(Outcomes.class);
        outcomes.tell(id, Map.of(EDUCATION, OutcomeCode.RESPECTED), null, words);
        outcomes.record(id, Map.of(EDUCATION, OutcomeCode.RESPECTED), words, 0, lawyer.id());
        helpdesk.getBean(Conversation.class).seen(id);
        Coding coding = Codings.of(
                AskerKind.CHILD,
                AgeBand.AGE_12_15,
                ResidenceStatus.NOT_RELEVANT,
                "EDUCATION",
                List.of("NO_SCHOOL"),
                List.of("SCHOOL"),
                "GM0363",
                "PV27",
                List.of(new CodedProvision(EDUCATION, Finding.VIOLATED, OutcomeCode.RESPECTED)),
                OutcomeCode.RESPECTED);
        assertThat(helpdesk.getBean(CaseHandling.class).close(id, coding, lawyer, version(id)))
                .isInstanceOf(MoveResult.Moved.class);
    }

    private void takenUpAgainAndReferred(CaseId id, Redacted<String> words) {
        assertThat(helpdesk.getBean(TakingUpAgain.class).ask(id, TakingUpAgain.Why.OTHER))
                .isTrue();
        new CaseInHand(helpdesk).move(id, Move.REOPEN);
        assertThat(helpdesk.getBean(Referrals.class)
                        .refer(
                                id,
                                new HandoverText(words, words, words),
                                new Referrals.Consent(words, LocalDate.of(2026, 5, 1), Referrals.Way.WRITTEN),
                                lawyer,
                                version(id)))
                .isInstanceOf(MoveResult.Moved.class);
    }

    private void written(CaseId id, Redacted<String> words) {
        Conversation conversation = helpdesk.getBean(Conversation.class);
        conversation.fromAsker(new NewText(id, new Actor.Asker(id), UUID.randomUUID(), words, file(words)));
        conversation.note(new NewText(id, lawyer, UUID.randomUUID(), words, file(words)));
        helpdesk.getBean(HalfWritten.class).keep(id, words);
        database.sql("""
                        insert into conversation.notice (case_id, notice_id, asked_at, state, changed_at)
                        values (:id, gen_random_uuid(), now(), 'SENT', now())""").param("id", id.value()).update();
        database.sql(
                        "insert into conversation.call (case_id, call_id, asked_at) values (:id, gen_random_uuid(), now())")
                .param("id", id.value())
                .update();
    }

    private static Upload file(Redacted<String> words) {
        byte[] content = words.reveal().getBytes(StandardCharsets.UTF_8);
        return new Upload() {
            @Override
            public Redacted<String> name() {
                return Redacted.of(words.reveal() + "txt");
            }

            @Override
            public long size() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    /** Comes in with the code; the name of the session that this made, as its row shows it. */
    private String sessionOf(String digits) {
        Set<String> before = sessions();
        assertThat(web.post()
                        .uri("/mijn-vraag")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("192.0.2.177");
                            return request;
                        })
                        .param("code", digits))
                .hasStatus3xxRedirection();
        Set<String> made = sessions();
        made.removeAll(before);
        assertThat(made).hasSize(1);
        return made.iterator().next();
    }

    private Set<String> sessions() {
        return new TreeSet<>(database.sql("select encode(name, 'hex') from page.session")
                .query((row, number) -> row.getString(1))
                .list());
    }
}
