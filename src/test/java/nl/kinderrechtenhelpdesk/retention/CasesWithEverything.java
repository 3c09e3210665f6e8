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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.AttentionDesk;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerm.Standing;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
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
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.stories.CaseStories;
import nl.kinderrechtenhelpdesk.stories.Changed;
import nl.kinderrechtenhelpdesk.stories.StoryConsents;
import nl.kinderrechtenhelpdesk.testing.Codings;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Makes cases that have something in every table, and name everywhere the same bird. */
final class CasesWithEverything {

    private final ApplicationContext helpdesk;
    private final MockMvcTester web;
    private final JdbcClient database;
    private final Actor.Staff lawyer;

    CasesWithEverything(ApplicationContext helpdesk, MockMvcTester web, Actor.Staff lawyer) {
        this.helpdesk = helpdesk;
        this.web = web;
        this.database = helpdesk.getBean(JdbcClient.class);
        this.lawyer = lawyer;
    }

    /** A case, what names it, and the session of its asker. */
    record CaseWithEverything(CaseId id, UUID fact, String number, String digits, String session) {}

    private long version(CaseId id) {
        return helpdesk.getBean(Casework.class).find(id).orElseThrow().version();
    }

    /** A case that has been through all that can happen to one, and names everywhere the same bird. */
    CaseWithEverything make(String bird) throws IOException {
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
        storied(id, words);
        helpdesk.getBean(Forgetting.class).ask(id, words, new Actor.Asker(id));
        Copies copies = helpdesk.getBean(Copies.class);
        copies.ask(id, new Actor.Asker(id));
        copies.make(id, Optional.of(words), lawyer);
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
        return new CaseWithEverything(id, fact, casework.find(id).orElseThrow().number(), digits, session);
    }

    private void attention(CaseId id, Redacted<String> words) {
        AttentionDesk desk = helpdesk.getBean(AttentionDesk.class);
        desk.mark(id, Set.of(DangerKind.DANGER), words, lawyer);
        desk.clear(id, desk.past(id).urgencies().stream().map(Urgency::id).toList(), words, lawyer);
        desk.promise(id, LocalDate.of(2040, 1, 2), words, lawyer, version(id));
        CaseTerms terms = helpdesk.getBean(CaseTerms.class);
        terms.record(
                id,
                new CaseTerms.Entry("AWB_OBJECTION", LocalDate.of(2026, 1, 5), CaseTerm.Evidence.LETTER, null, words),
                lawyer.id());
        terms.of(id).forEach(term -> terms.settle(id, term.id(), term.version(), Standing.NOT_APPLICABLE, lawyer.id()));
        helpdesk.getBean(StructuralFlags.class).flag(id, words, lawyer);
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
        database.sql("""
                        insert into casework.second_coding (case_id, drawn_on, first_by, first_codes, second_by, second_codes, coded_on)
                        select case_id, current_date, handler, codes, gen_random_uuid(), codes, current_date
                        from casework.case_file where case_id = :id""").param("id", id.value()).update();
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

    /** Its story is out, and its asker was told of a change; the words of both name the bird, as careless people write. */
    private void storied(CaseId id, Redacted<String> words) {
        helpdesk.getBean(StoryConsents.class).change(id, Set.of(Purpose.PUBLIC), true, new Actor.Asker(id));
        CaseStories stories = helpdesk.getBean(CaseStories.class);
        stories.write(id, words, words, true, 0, lawyer);
        assertThat(stories.agree(id, 1, new Actor.Staff(CaseInHand.somebody()))).isEqualTo(CaseStories.Answer.DONE);
        new Changed(helpdesk).tell(id, words.reveal());
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
