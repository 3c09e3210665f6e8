package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.AttentionDesk;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.TakingUpAgain;
import nl.kinderrechtenhelpdesk.casework.UrgencySource;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class AttentionPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    AttentionDesk desk;

    @Autowired
    TakingUpAgain takingUpAgain;

    @Autowired
    Conversation conversation;

    @Autowired
    Intake intake;

    @Autowired
    SignIn signIn;

    @Autowired
    InstantSource clock;

    private AskedCases asked;
    private SignIn.Person lawyer;

    @BeforeEach
    void people() {
        asked = new AskedCases(intake, casework);
        lawyer = signIn.newAccount(Role.LAWYER);
    }

    private MvcTestResult get(SignIn.Person who, String path) {
        return web.get().uri(path).with(who.signedIn()).exchange();
    }

    private MvcTestResult post(SignIn.Person who, String path, String... fields) {
        var request = web.post().uri(path).with(who.signedIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(CaseId id) {
        return "/medewerkers/zaken/" + id;
    }

    private CaseSummary now(CaseId id) {
        return casework.find(id).orElseThrow();
    }

    private CaseId accepted(String question) {
        CaseSummary summary = asked.ask(question);
        casework.move(summary.id(), Move.ACCEPT, lawyer.who().actor(), summary.version());
        return summary.id();
    }

    private CaseId ended(String question) {
        CaseId id = accepted(question);
        casework.move(id, Move.REFER, lawyer.who().actor(), now(id).version());
        return id;
    }

    private void writes(CaseId id, String words) {
        conversation.fromAsker(new NewText(id, new Actor.Asker(id), UUID.randomUUID(), Redacted.of(words), null));
    }

    /** All pages of the worklist: other tests have cases of their own in it. */
    private String wholeList() {
        StringBuilder all = new StringBuilder();
        String page = body(get(lawyer, "/medewerkers/zaken"));
        for (int next = 2; page.contains("pagina=" + next); next++) {
            all.append(page);
            page = body(get(lawyer, "/medewerkers/zaken?pagina=" + next));
        }
        return all.append(page).toString();
    }

    @Test
    void aMessageOfDangerInAnEndedCaseShowsItsKindAndItsWordsOnTop() {
        CaseId id = ended("Mag dat zomaar?");

        writes(id, "Ik wil dood. Niemand luistert.");

        assertThat(now(id).urgent()).isTrue();
        assertThat(body(get(lawyer, path(id))))
                .contains("Spoed", "uit een bericht", "Woorden die opvielen:", "Ik wil dood");
        assertThat(wholeList()).contains(path(id));
    }

    @Test
    void aColleagueSetsDangerWithAReasonAndAnotherClearsItWithOneAndBothStandInTheCase() {
        CaseId id = accepted("Een rustige vraag");
        assertThat(post(lawyer, path(id) + "/spoed", "soorten", "VIOLENCE", "spoedreden", " "))
                .hasStatus(422);

        post(lawyer, path(id) + "/spoed", "soorten", "VIOLENCE", "spoedreden", "Moeder belde: stiefvader slaat.");

        assertThat(now(id).attention().kinds()).containsExactly(DangerKind.VIOLENCE);
        SignIn.Person other = signIn.newAccount(Role.COORDINATOR);
        String reasons = desk.past(id).urgencies().getFirst().id().toString();
        assertThat(post(other, path(id) + "/spoed-weg", "redenen", reasons, "spoedweg", ""))
                .hasStatus(422);
        assertThat(now(id).urgent()).isTrue();
        post(other, path(id) + "/spoed-weg", "redenen", reasons, "spoedweg", "Veilig Thuis is er vandaag geweest.");

        assertThat(now(id).urgent()).isFalse();
        assertThat(body(get(lawyer, path(id))))
                .contains(
                        "Moeder belde: stiefvader slaat.",
                        "Geen spoed meer: Geweld",
                        "Veilig Thuis is er vandaag geweest.",
                        lawyer.who().name(),
                        other.who().name());
        writes(id, "Ik wil dood");
        assertThat(now(id).urgent()).as("new signs raise it again").isTrue();
    }

    @Test
    void aSignThatCameWhileSomebodyClearedAnotherStaysStanding() {
        CaseId id = accepted("Twee tegelijk");
        writes(id, "Ik wil dood");
        String seen = desk.past(id).urgencies().getFirst().id().toString();
        writes(id, "Ik wil nu dood");

        post(lawyer, path(id) + "/spoed-weg", "redenen", seen, "spoedweg", "Gebeld.");

        assertThat(now(id).urgent()).isTrue();
        assertThat(post(lawyer, path(id) + "/spoed-weg", "redenen", seen, "spoedweg", "Gebeld."))
                .as("what does not stand any more cannot be cleared again")
                .hasStatus(409);
    }

    @Test
    void theMenuCountsWhoWaitsToBeHeardForTheHandlerAndForTheCoordinatorWhenThereIsNone() {
        CaseId id = ended("Een afgesloten vraag");
        assertThat(body(get(lawyer, "/medewerkers/zaken"))).doesNotContain("1 nieuw<");
        writes(id, "Zijn jullie er nog?");
        assertThat(body(get(lawyer, "/medewerkers/zaken/zoeken"))).contains("1 nieuw<");

        SignIn.Person coordinator = signIn.newAccount(Role.COORDINATOR);
        CaseSummary nobodys = asked.ask("Nog van niemand");
        writes(nobodys.id(), "Hallo?");
        assertThat(body(get(coordinator, "/medewerkers/werkvoorraad")))
                .contains(" nieuw<", "Nieuwe berichten in zaken zonder behandelaar", nobodys.number());
    }

    @Test
    void theAskersWishToReopenIsShownOnTopAndSettledInWords() {
        CaseId id = ended("Doorverwezen");
        takingUpAgain.ask(id, TakingUpAgain.Why.NOT_COMPLIED);

        assertThat(body(get(lawyer, path(id))))
                .contains("De vraagsteller vraagt om heropenen", "De instantie doet niet wat moet.", "Niet heropenen");
        assertThat(wholeList()).contains("Vraagt om heropenen");
        String version = "" + now(id).version();
        assertThat(post(lawyer, path(id) + "/niet-heropenen", "versie", version, "weigering", ""))
                .hasStatus(422);
        post(
                lawyer,
                path(id) + "/niet-heropenen",
                "versie",
                version,
                "weigering",
                "De klachtencommissie is nu aan zet.");

        assertThat(now(id).attention().calls()).isFalse();
        assertThat(conversation.messages(id).getLast().text().reveal()).contains("klachtencommissie");
        assertThat(body(get(lawyer, path(id)))).contains("Niet heropend");
    }

    @Test
    void anAnswerThatIsLaterThanPromisedIsRedAndAnotherDayIsPromisedInWords() {
        CaseId id = accepted("Wanneer hoor ik iets?");
        LocalDate promised = Objects.requireNonNull(now(id).attention().promisedOn());
        assertThat(promised).isEqualTo(intake.answerBy(clock.instant()));
        assertThat(now(id).late(promised)).isFalse();
        assertThat(now(id).late(promised.plusDays(1))).isTrue();

        LocalDate later = Zone.today(clock).plusDays(30);
        String version = "" + now(id).version();
        assertThat(promise(id, version, Zone.today(clock).minusDays(1), "Het duurt langer."))
                .hasStatus(422);
        assertThat(promise(id, version, later, "")).hasStatus(422);
        promise(id, version, later, "Het duurt langer, want wij vragen het na bij de school.");

        assertThat(now(id).attention().promisedOn()).isEqualTo(later);
        assertThat(conversation.messages(id).getLast().text().reveal())
                .startsWith("Het duurt langer, want")
                .contains("Je krijgt uiterlijk ");
        assertThat(desk.past(id).promises()).hasSize(2);
    }

    private MvcTestResult promise(CaseId id, String version, LocalDate on, String words) {
        return post(
                lawyer,
                path(id) + "/antwoorddatum",
                "versie",
                version,
                "belofte-day",
                "" + on.getDayOfMonth(),
                "belofte-month",
                "" + on.getMonthValue(),
                "belofte-year",
                "" + on.getYear(),
                "uitleg",
                words);
    }

    @Test
    void everyButtonKeepsWhatStandsHalfWrittenBesideIt() {
        for (String button :
                List.of("stap", "gezien", "gebeld", "toewijzen", "opvolgen", "notitie", "bewaren", "spoed")) {
            CaseSummary summary = asked.ask("Half geschreven naast " + button);
            MvcTestResult result = post(
                    lawyer,
                    path(summary.id()) + "/" + button,
                    "werk",
                    "ja",
                    "versie",
                    "" + summary.version(),
                    "stap",
                    "ACCEPT",
                    "bellen",
                    UUID.randomUUID().toString(),
                    "behandelaar",
                    lawyer.id().toString(),
                    "opvolgen-day",
                    "1",
                    "opvolgen-month",
                    "2",
                    "opvolgen-year",
                    "2040",
                    "soorten",
                    "DANGER",
                    "spoedreden",
                    "Om te proberen.",
                    "notitie",
                    button.equals("notitie") ? "Voor een collega" : "",
                    "bericht",
                    "Half bericht naast " + button);

            assertThat(result).as(button).hasStatus(302);
            assertThat(body(get(lawyer, path(summary.id())))).as(button).contains("Half bericht naast " + button);
            assertThat(body(get(signIn.newAccount(Role.LAWYER), path(summary.id()))))
                    .as("nobody else sees it")
                    .doesNotContain("Half bericht");
        }
    }

    @Test
    void whatWasSentDoesNotStandInTheFormAgain() {
        CaseSummary summary = asked.ask("Verstuurd is verstuurd");
        String[] form = {
            "werk", "ja", "versie", "" + summary.version(), "bericht", "Af bericht", "notitie", "Halve notitie"
        };

        post(lawyer, path(summary.id()) + "/bericht", form);

        String page = body(get(lawyer, path(summary.id())));
        assertThat(page.split("Af bericht", -1)).as("in the conversation only").hasSize(2);
        assertThat(page).contains("Halve notitie");
        post(lawyer, path(summary.id()) + "/gezien", "werk", "ja", "versie", "1", "bericht", "", "notitie", "");
        assertThat(body(get(lawyer, path(summary.id()))))
                .as("an empty form of another tab takes nothing away")
                .contains("Halve notitie");
        post(lawyer, path(summary.id()) + "/gezien", "werk", "ja", "concept", "notitie", "versie", "1", "notitie", "");
        assertThat(body(get(lawyer, path(summary.id())))).doesNotContain("Halve notitie");
    }

    @Test
    void theSourceOfDangerIsKeptWithTheCase() {
        CaseSummary summary = asked.ask("Ik wil dood");

        assertThat(desk.past(summary.id()).urgencies())
                .singleElement()
                .satisfies(urgency -> assertThat(urgency.source()).isEqualTo(UrgencySource.QUESTION));
    }
}
