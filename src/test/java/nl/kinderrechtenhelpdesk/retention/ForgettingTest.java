package nl.kinderrechtenhelpdesk.retention;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.signals.Signals;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HelpdeskTest
class ForgettingTest {

    private static final String WISH = "/mijn-vraag/wissen";

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Conversation conversation;

    @Autowired
    CaseVault vault;

    @Autowired
    AuditTrail trail;

    @Autowired
    Signals signals;

    @Autowired
    Forgetting forgetting;

    @Autowired
    TestClock clock;

    private CaseInHand cases;

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
    }

    @Test
    void aCaseErasedByTwoPeopleIsNowhereAnyMoreAndNoFactCanBeJoinedToIt() {
        Receipt receipt = cases.asked(AskerKind.CHILD, Language.NL);
        CaseId id = receipt.id();
        Cookie session = enter(receipt.code().digits());
        close(id);
        CaseSummary summary = casework.find(id).orElseThrow();
        String factId = factOf(id);
        assertThat(post(session, WISH, "waarom", "Mijn moeder mag het niet zien: pimpelmeesje."))
                .hasStatus3xxRedirection();
        WhatWasThere before = new WhatWasThere(database, id);
        assertThat(before.size()).isGreaterThan(25);
        Selection thisMonth = thisMonth();
        await().untilAsserted(
                        () -> assertThat(signals.figures(thisMonth).facts()).isPositive());
        var figures = signals.figures(thisMonth);

        RequestPostProcessor first = signIn.as(Role.LAWYER);
        assertThat(decide(id, first, "stap", "voorstellen", "reden", "Het kind vraagt het: wielewaalveer."))
                .hasStatus3xxRedirection();
        assertThat(decide(id, first, "stap", "bevestigen", "zeker", "ja"))
                .hasStatus(422)
                .bodyText()
                .contains("een ander");
        assertThat(decide(id, signIn.as(Role.COORDINATOR), "stap", "bevestigen", "zeker", "ja"))
                .hasStatus3xxRedirection();

        // the hash of the code stays for a while, apart from everything, to show the certificate
        assertThat(before.left()).containsExactly("intake.erased_code.code_hash: 1");
        assertThatThrownBy(() -> vault.key(id)).isInstanceOf(CaseErased.class);
        assertThat(DatabaseDump.of(database)
                        .leaksOf(
                                id.toString(),
                                WhatWasThere.raw(id),
                                factId,
                                summary.number(),
                                receipt.code().digits(),
                                "Kwebbelsteen",
                                "pimpelmeesje",
                                "wielewaalveer",
                                "frummelbos",
                                "krekeldans"))
                .isEmpty();
        assertThat(signals.figures(thisMonth)).isEqualTo(figures);
        assertThat(trail.check().intact()).isTrue();
        assertThat(trail.of(id))
                .extracting(AuditTrail.Entry::action)
                .contains(AuditAction.ERASURE_ASKED, AuditAction.ERASURE_PROPOSED, AuditAction.CASE_ERASED);
        assertThat(web.get().uri("/mijn-vraag/gesprek").cookie(session)).hasStatus3xxRedirection();
    }

    /** Whatever the figures keep: codes, a month, a province. Not one moment of a case, and not one day of a finished one; when a colleague brought a spreadsheet is not of a case. */
    @Test
    void theFiguresKeepMonthsOnly() {
        close(cases.asked(AskerKind.CHILD, Language.NL).id());
        List<String> exact =
                database.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'signals'
                           and (data_type like 'timestamp%' or column_name in ('municipality', 'case_id'))
                           and table_name not in ('earlier_draft', 'earlier_import')""").query((row, number) -> row.getString(1)).list();
        assertThat(exact).isEmpty();
        assertThat(database.sql("""
                        select count(*) from signals.case_progress
                         where status in ('CLOSED', 'REFERRED', 'DECLINED') and received_on is not null""").query(Long.class).single()).isZero();
    }

    @Test
    void theCodeOfAnErasedCaseShowsTheCertificateForAWhileAndNothingElse() {
        Receipt receipt = cases.asked(AskerKind.PARENT, Language.NL);
        erase(receipt.id());

        MvcTestResult certificate = code(receipt.code().digits());
        assertThat(certificate)
                .hasStatusOk()
                .bodyText()
                .contains("Alles is gewist", "bewijs van wissen")
                .doesNotContain("Kwebbelsteen");
        assertThat(certificate.getResponse().getCookie("sessie")).isNull();

        clock.advance(Duration.ofDays(61));
        assertThat(code(receipt.code().digits())).hasStatus(422).bodyText().doesNotContain("Alles is gewist");
    }

    @Test
    void aRunningCaseIsErasedOnlyBySomebodyWhoSaysThatItRuns() {
        CaseId id = cases.accepted();
        RequestPostProcessor second = signIn.as(Role.LAWYER);
        decide(id, signIn.as(Role.LAWYER), "stap", "voorstellen", "reden", "Dubbel gevraagd.");

        assertThat(decide(id, second, "stap", "bevestigen"))
                .hasStatus(422)
                .bodyText()
                .contains("nog loopt");
        assertThat(casework.find(id)).isPresent();
        assertThat(decide(id, second, "stap", "bevestigen", "zeker", "ja")).hasStatus3xxRedirection();
        assertThat(casework.find(id)).isEmpty();
    }

    @Test
    void aRefusalNeedsAReasonThatTheAskerReadsWithTheWayToComplainAndMayBeAskedAgain() {
        CaseId id = cases.asked(AskerKind.CHILD, Language.NL).id();
        RequestPostProcessor asker = SignIn.asAsker(id);
        web.post().uri(WISH).with(csrf()).with(asker).exchange();
        assertThat(decide(id, signIn.as(Role.LAWYER), "stap", "weigeren")).hasStatus(422);
        assertThat(decide(id, signIn.as(Role.LAWYER), "stap", "weigeren", "antwoord", "De rechter vroeg erom."))
                .hasStatus3xxRedirection();

        assertThat(web.get().uri(WISH).with(asker))
                .hasStatusOk()
                .bodyText()
                .contains("De rechter vroeg erom.", "Autoriteit Persoonsgegevens", "/klachten");
        assertThat(forgetting.ask(id, Redacted.of(""), new Actor.Asker(id))).isEqualTo(Forgetting.Answer.DONE);
        assertThat(forgetting.takeBack(id, new Actor.Asker(id))).isEqualTo(Forgetting.Answer.DONE);
        assertThat(forgetting.of(id)).isEmpty();
    }

    @Test
    void aWishThatTellsOfDangerShowsHelpWhereItWasWrittenAndMakesTheCaseUrgent() {
        CaseId id = cases.asked(AskerKind.CHILD, Language.NL).id();
        RequestPostProcessor asker = SignIn.asAsker(id);
        web.post()
                .uri(WISH)
                .with(csrf())
                .with(asker)
                .param("waarom", "ik wil dood")
                .exchange();

        assertThat(web.get().uri(WISH).with(asker)).bodyText().contains("help-now", "113");
        assertThat(casework.find(id).orElseThrow().urgent()).isTrue();
        forgetting.takeBack(id, new Actor.Asker(id));
    }

    @Test
    void aRequestWaitsInTheListWithItsLastDayAndTheCoordinatorIsToldOnEveryPage() {
        CaseId id = cases.asked(AskerKind.PARENT, Language.NL).id();
        forgetting.ask(id, Redacted.of(""), new Actor.Asker(id));

        assertThat(web.get().uri("/medewerkers/wissen").with(signIn.as(Role.COORDINATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("/medewerkers/zaken/" + id + "/wissen", "wacht op een voorstel", "op een besluit");
        assertThat(web.get().uri("/medewerkers/mijn-account").with(signIn.as(Role.FINANCE)))
                .bodyText()
                .doesNotContain("op een besluit");
        forgetting.takeBack(id, new Actor.Asker(id));
    }

    private void erase(CaseId id) {
        forgetting.propose(id, Redacted.of("proef"), new Actor.Staff(CaseInHand.somebody()));
        assertThat(forgetting.confirm(id, new Actor.Staff(CaseInHand.somebody())))
                .isEqualTo(Forgetting.Answer.DONE);
    }

    private void close(CaseId id) {
        cases.move(id, Move.ACCEPT);
        cases.sent(id);
        outcomes.tell(id, Map.of(EDUCATION, OutcomeCode.RESPECTED), null, Redacted.of("Verteld: krekeldans."));
        var file = handling.find(id).orElseThrow();
        Coding known = handling.proposedCoding(file);
        Coding coding = new Coding(
                known.codes()
                        .with(Facet.THEME, "EDUCATION")
                        .with(Facet.MUNICIPALITY, "GM0363")
                        .with(Facet.PROVINCE, "PV27")
                        .with(Facet.OUTCOME, OutcomeCode.RESPECTED),
                known.provisions());
        outcomes.record(id, Map.of(EDUCATION, OutcomeCode.RESPECTED), Redacted.of("Gezien."), 0, CaseInHand.somebody());
        conversation.seen(id);
        MoveResult closed = handling.close(
                id,
                coding,
                new Actor.Staff(CaseInHand.somebody()),
                casework.find(id).orElseThrow().version());
        assertThat(closed).isInstanceOf(MoveResult.Moved.class);
        String fact = factOf(id);
        await().untilAsserted(() -> assertThat(
                        database.sql("select count(*) from signals.case_fact where fact_id = :id::uuid")
                                .param("id", fact)
                                .query(Long.class)
                                .single())
                .isEqualTo(1));
    }

    private String factOf(CaseId id) {
        return database.sql("select fact_id::text from casework.case_file where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private Selection thisMonth() {
        YearMonth month = YearMonth.from(Zone.today(clock));
        return Selection.ALL.in(month).with(Facet.THEME, "EDUCATION");
    }

    private MvcTestResult code(String digits) {
        return web.post().uri("/mijn-vraag").with(csrf()).param("code", digits).exchange();
    }

    private Cookie enter(String digits) {
        return java.util.Objects.requireNonNull(code(digits).getResponse().getCookie("sessie"));
    }

    private MvcTestResult post(Cookie session, String path, String... fields) {
        var request = web.post().uri(path).with(csrf()).cookie(session);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult decide(CaseId id, RequestPostProcessor who, String... fields) {
        var request = web.post()
                .uri("/medewerkers/zaken/" + id + "/wissen")
                .with(csrf())
                .with(who);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
