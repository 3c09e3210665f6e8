package nl.kinderrechtenhelpdesk.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.conversation.AskedCase;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.Reach;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.WritingPass;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an asker meets after sending: help, a way back, a way of contact that stays safe, and a case that is not over by itself. */
@HelpdeskTest
class AfterSendingTest {

    private static final String TALK = "/mijn-vraag/gesprek";
    private static final Actor.Staff STAFF =
            new Actor.Staff(new StaffId(UUID.fromString("019f0000-0000-7000-8000-000000000009")));

    @Autowired
    MockMvcTester web;

    @Autowired
    Intake intake;

    @Autowired
    AskerCodes codes;

    @Autowired
    WritingPass passes;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Conversation conversation;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    SignIn signIn;

    private CaseId child() {
        return new AskedCase(intake, casework).byChild().id();
    }

    private MockHttpServletResponse post(RequestPostProcessor who, String path, String... fields) {
        var request = web.post().uri(path).with(csrf()).with(who);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange().getResponse();
    }

    private String page(CaseId caseId, String path) {
        return text(web.get().uri(path).with(SignIn.asAsker(caseId)).exchange().getResponse());
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private CaseId declined() {
        CaseId caseId = child();
        CaseSummary summary = casework.find(caseId).orElseThrow();
        HandoverText text = new HandoverText(
                Redacted.of("Juridisch Loket"), null, Redacted.of("Bel het Juridisch Loket: 0800-8020."));
        handling.handOver(caseId, Move.DECLINE, text, STAFF, summary.version());
        return caseId;
    }

    @Test
    void whoWritesOfDangerSeesHelpThatFitsWhereTheyWroteItAlsoInAClosedCase() {
        CaseId caseId = declined();
        assertThat(page(caseId, TALK)).doesNotContain("help-now");

        post(SignIn.asAsker(caseId), TALK, "bericht", "Ik wil dood. Niemand luistert.");

        String page = page(caseId, TALK);
        assertThat(page).contains("help-now");
        assertThat(page.indexOf("tel:113")).isPositive().isLessThan(page.indexOf("id=\"stand\""));
        clock.advance(Duration.ofHours(25));
        assertThat(page(caseId, TALK)).doesNotContain("help-now");
    }

    @ParameterizedTest
    @CsvSource({"/privacy/kinderen,/privacy/kinderen", "hier,/mijn-vraag/gesprek", "//evil.example,/mijn-vraag/gesprek"
    })
    void aHalfWrittenMessageIsThereAgainAfterAnotherPage(String on, String to) {
        CaseId caseId = child();

        MockHttpServletResponse gone =
                post(SignIn.asAsker(caseId), TALK, "bericht", "Gisteren zei de gezinsvoogd", "naar", on);

        assertThat(gone.getRedirectedUrl()).isEqualTo(to);
        assertThat(conversation.messages(caseId)).isEmpty();
        assertThat(page(caseId, TALK)).contains("Gisteren zei de gezinsvoogd</textarea>");
        assertThat(database.sql("select text from conversation.half_written where case_id = :id")
                        .param("id", caseId.value())
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain("gezinsvoogd");

        post(SignIn.asAsker(caseId), TALK, "bericht", "Gisteren zei de gezinsvoogd nee");
        assertThat(page(caseId, TALK)).doesNotContain("gezinsvoogd</textarea>", "nee</textarea>");
    }

    @Test
    void theScriptKeepsAHalfWrittenMessageForADayAndNotLonger() {
        CaseId caseId = child();
        assertThat(keep(pass(caseId), "Nog niet af").getStatus()).isEqualTo(204);
        assertThat(page(caseId, TALK)).contains("Nog niet af</textarea>");

        clock.advance(Duration.ofHours(25));
        assertThat(page(caseId, TALK)).doesNotContain("Nog niet af");
    }

    /** Going Back to another page ends the visit in a race with the last words, and so does another window. */
    @Test
    void theLastWordsAreKeptWhenTheVisitEndedAMomentBefore() {
        CaseId caseId = child();
        MockHttpServletResponse kept = keep(pass(caseId), "Nog net op tijd");
        assertThat(kept.getStatus()).isEqualTo(204);
        assertThat(kept.getContentAsByteArray()).isEmpty();
        assertThat(kept.getCookies()).isEmpty();
        assertThat(page(caseId, TALK)).contains("Nog net op tijd</textarea>");
    }

    @Test
    void wordsAreKeptForNobodyWithoutThePassOfAPageWhoseCodeStillOpens() {
        CaseId caseId = child();
        String pass = pass(caseId);
        String other = pass(child());
        String swapped = other.substring(0, 40) + pass.substring(40);
        for (String wrong : List.of("", "!", "QUJD", pass.substring(0, pass.length() - 4), swapped)) {
            assertThat(keep(wrong, "Van een ander").getStatus()).as(wrong).isEqualTo(403);
        }

        codes.withdraw(caseId, STAFF, Redacted.of("Vader heeft het blaadje."));
        assertThat(keep(pass, "Van een ander").getStatus()).isEqualTo(403);
        assertThat(database.sql("select count(*) from conversation.half_written where case_id = :id")
                        .param("id", caseId.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPageThatStoodOpenForMoreThanADayKeepsNothingMore() {
        String pass = pass(child());
        clock.advance(Duration.ofHours(25));
        assertThat(keep(pass, "Van gisteren").getStatus()).isEqualTo(403);
    }

    /** As it stands in the page of who came in with the code. */
    private String pass(CaseId caseId) {
        UUID code = database.sql("select code_id from intake.asker_code where case_id = :id")
                .param("id", caseId.value())
                .query(UUID.class)
                .single();
        return passes.of(new AskerVisit(caseId, code, clock.instant()));
    }

    /** As the script does, of somebody who is not in. */
    private MockHttpServletResponse keep(String pass, String text) {
        return web.post()
                .uri(TALK + "/bewaar")
                .param("bewaren", pass)
                .param("bericht", text)
                .exchange()
                .getResponse();
    }

    @Test
    void aDeclinedCaseSaysWhenAMessageIsReadUntilWhenTheCodeWorksAndHowToAskAgain() {
        CaseId caseId = declined();
        await().untilAsserted(() -> assertThat(codes.of(caseId).endsOn()).isNotNull());

        assertThat(page(caseId, TALK))
                .contains(
                        "Je mag ons nog steeds schrijven. Wij lezen het uiterlijk",
                        "Deze code werkt tot en met",
                        "Helpt het niet?",
                        "href=\"tel:08008020\"");

        MockHttpServletResponse asked = post(
                SignIn.asAsker(caseId),
                "/mijn-vraag/opnieuw",
                "waarom",
                "NOT_COMPLIED",
                "verhaal",
                "De school laat mij nog steeds niet toe.");
        assertThat(asked.getRedirectedUrl()).startsWith(TALK);
        assertThat(casework.find(caseId).orElseThrow().attention().askedAgainAt())
                .isNotNull();
        assertThat(conversation.messages(caseId).getLast().text().reveal())
                .contains("Iemand doet niet wat moet", "De school laat mij nog steeds niet toe.");
        assertThat(post(SignIn.asAsker(caseId), "/mijn-vraag/opnieuw", "verhaal", "x")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aCaseThatGoesOnCannotBeTakenUpAgain() {
        CaseId caseId = child();

        assertThat(page(caseId, "/mijn-vraag/opnieuw")).contains("Opnieuw kijken kan nu niet");
        post(SignIn.asAsker(caseId), "/mijn-vraag/opnieuw", "waarom", "OTHER");

        assertThat(conversation.messages(caseId)).isEmpty();
    }

    @Test
    void aWayOfContactThatWasNotConfirmedForAMonthIsUsedNoLongerUntilTheAskerSaysYes() {
        Receipt receipt = new AskedCase(intake, casework).byAdult(Language.NL, AskedCase.phone());
        CaseId caseId = receipt.id();
        assertThat(conversation.reach(caseId)).isInstanceOf(Reach.Phone.class);

        clock.advance(Duration.ofDays(31));
        assertThat(intake.contact(caseId).way()).isEqualTo(ContactWay.CODE_ONLY);
        assertThat(conversation.reach(caseId)).isInstanceOf(Reach.CodeOnly.class);
        conversation.writeToAsker(caseId, STAFF, Redacted.of("Er is nieuws"));
        assertThat(openCalls(caseId)).isZero();
        assertThat(page(caseId, TALK)).contains("Is bellen nog veilig?");

        assertThat(post(SignIn.asAsker(caseId), "/mijn-vraag/bereiken", "nog", "ja")
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(caseId, TALK)).doesNotContain("Is bellen nog veilig?");
        conversation.writeToAsker(caseId, STAFF, Redacted.of("Er is weer nieuws"));
        assertThat(openCalls(caseId)).isOne();
    }

    private int openCalls(CaseId caseId) {
        return database.sql("select count(*) from conversation.call where case_id = :id and done_at is null")
                .param("id", caseId.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void theAskerChangesTheWayOfContactAndTheOldOneIsForgotten() {
        CaseId caseId = new AskedCase(intake, casework)
                .byAdult(Language.NL, AskedCase.phone())
                .id();
        assertThat(page(caseId, "/mijn-vraag/bereiken"))
                .contains("Nu is dat: telefoon")
                .doesNotContain("06 0000 0017", "name=\"email\"");

        assertThat(post(SignIn.asAsker(caseId), "/mijn-vraag/bereiken", "way", "PHONE", "phone", "112")
                        .getStatus())
                .isEqualTo(422);
        post(
                SignIn.asAsker(caseId),
                "/mijn-vraag/bereiken",
                "way",
                "PHONE",
                "phone",
                "06 0000 0018",
                "hours",
                "na tien uur",
                "voicemail",
                "ja",
                "codeword",
                "appeltaart",
                "notknow",
                "mijn zus");
        assertThat(intake.contact(caseId)).satisfies(contact -> {
            assertThat(contact.address())
                    .isNotNull()
                    .satisfies(a -> assertThat(a.reveal()).isEqualTo("06 0000 0018"));
            assertThat(contact.voicemail()).isTrue();
            assertThat(contact.codeWord()).isNotNull();
        });

        post(SignIn.asAsker(caseId), "/mijn-vraag/bereiken", "way", "CODE_ONLY", "phone", "06 0000 0018");
        assertThat(intake.contact(caseId).address()).isNull();
        assertThat(intake.contact(caseId).voicemail()).isFalse();
    }

    @Test
    void eMailIsNotOfferedWhereNoneCanBeSent() {
        CaseId caseId = child();

        assertThat(page(caseId, "/mijn-vraag/bereiken")).doesNotContain("value=\"EMAIL\"");
        assertThat(post(SignIn.asAsker(caseId), "/mijn-vraag/bereiken", "way", "EMAIL", "email", "x@example.org")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void staffWithdrawACodeWithAReasonAndGiveANewOneOnlyAfterQuestions() {
        CaseId caseId = child();
        String path = "/medewerkers/zaken/" + caseId;
        RequestPostProcessor lawyer = signIn.as(Role.LAWYER);

        assertThat(post(lawyer, path + "/code/intrekken", "reden", " ").getStatus())
                .isEqualTo(422);
        assertThat(codes.of(caseId).given()).isTrue();
        post(lawyer, path + "/code/intrekken", "reden", "Stiefvader heeft het briefje");
        assertThat(codes.of(caseId).given()).isFalse();

        assertThat(text(web.get().uri(path).with(lawyer).exchange().getResponse()))
                .contains("De code is ingetrokken");
        assertThat(text(web.get().uri(path + "/code").with(lawyer).exchange().getResponse()))
                .contains("Stiefvader heeft het briefje");
        assertThat(post(lawyer, path + "/code/nieuw").getStatus()).isEqualTo(422);
        assertThat(codes.of(caseId).given()).isFalse();
        assertThat(text(post(lawyer, path + "/code/nieuw", "zeker", "ja"))).containsPattern("<span>[0-9]{4}</span>");
        assertThat(codes.of(caseId).given()).isTrue();
        assertThat(page(caseId, TALK)).doesNotContain("Stiefvader");
    }

    @Test
    void anAnswerThatIsLateSaysWhatToDoWithTheTelephone() {
        CaseId caseId = child();
        Instant asked = clock.instant();
        assertThat(page(caseId, TALK)).contains("Staat er dan nog niets?", "tel:0715160980");

        clock.advance(Duration.ofDays(12));
        assertThat(clock.instant()).isAfter(asked);
        assertThat(page(caseId, TALK)).contains("Sorry dat je langer moet wachten", "Is er haast? Wacht dan niet.");
    }
}
