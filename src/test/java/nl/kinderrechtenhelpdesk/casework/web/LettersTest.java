package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Letters to askers: nothing goes out unedited, and a referral is followed. */
@HelpdeskTest
class LettersTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Referrals referrals;

    @Autowired
    Conversation conversation;

    @Autowired
    Intake intake;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    LetterWords words;

    @Autowired
    List<RecurringJob> jobs;

    private AskedCases asked;
    private SignIn.Person lawyer;

    @BeforeEach
    void people() {
        asked = new AskedCases(intake, casework);
        lawyer = signIn.newAccount(Role.LAWYER);
    }

    private MvcTestResult post(String path, List<String> fields) {
        var request = web.post().uri(path).with(lawyer.signedIn()).with(csrf());
        for (int i = 0; i < fields.size(); i += 2) {
            request = request.param(fields.get(i), fields.get(i + 1));
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static String path(CaseSummary summary) {
        return "/medewerkers/zaken/" + summary.id();
    }

    private List<String> letter(CaseSummary summary, String message) {
        LocalDate today = Zone.today(clock);
        return new ArrayList<>(List.of(
                "versie",
                "" + summary.version(),
                "bericht",
                message,
                "plekken",
                "KOM",
                "aan",
                "Stichting Warm",
                "overdracht",
                "Noor van 13 wil haar zusje zien.",
                "toestemming",
                "Noor zelf, en haar moeder",
                "toestemmingop-day",
                "" + today.getDayOfMonth(),
                "toestemmingop-month",
                "" + today.getMonthValue(),
                "toestemmingop-year",
                "" + today.getYear(),
                "toestemminghoe",
                "TELEPHONE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doorvragen", "doorverwijzen", "afwijzen"})
    void aLetterThatSaysNoMoreThanItsBeginningDoesNotGoOut(String letter) {
        for (AskerKind kind : List.of(AskerKind.CHILD, AskerKind.PARENT)) {
            CaseSummary summary = asked.ask("Ik wil graag weten naar welke school ik mag.", kind, false, null);
            String beginning = words.beginning(LetterController.moveOf(letter), summary);
            for (String message : List.of(
                    beginning,
                    "  " + beginning.toUpperCase(Locale.ROOT) + " \n\n ok",
                    beginning.lines().findFirst().orElseThrow().substring(0, 20),
                    beginning.replaceFirst(" ", "   ").replace(". ", ".\n\n"),
                    beginning.replaceFirst("Hoi!|Dank u wel", "Hoi Jan-Willem van der Heijdensteyn! $0"),
                    beginning + "Met vriendelijke groet,\nAnnemarie van den Bergh-Rechtersen",
                    beginning + "Wij willen graag weten hoe het [vul in] gaat met jou.")) {
                MvcTestResult refused = post(path(summary) + "/" + letter, letter(summary, message));

                assertThat(refused).as(message).hasStatus(422);
                assertThat(text(refused)).contains("href=\"#bericht\"");
                assertThat(casework.find(summary.id())).contains(summary);
                assertThat(conversation.messages(summary.id())).isEmpty();
            }
            assertThat(post(path(summary) + "/" + letter, letter(summary, beginning + "Bij welke school hoor je?")))
                    .hasStatus(302);
        }
    }

    @Test
    void placesToGoCarryHowToReachThemAndWhatIsNotVerifiedStaysOutOfTheLetter() {
        CaseSummary summary = asked.ask("Kunt u een huis kopen?");
        List<String> form = letter(summary, "Dat kunnen wij niet voor je doen.");
        form.addAll(List.of("plekken", "VT", "plekken", "NO"));
        assertThat(text(web.get()
                        .uri(path(summary) + "/afwijzen")
                        .with(lawyer.signedIn())
                        .exchange()))
                .contains("0800-33 55 555", "Niet nagekeken");

        post(path(summary) + "/afwijzen", form);

        assertThat(conversation.messages(summary.id()).getLast().text().reveal())
                .contains("0800-876 54 32, kinderombudsman.nl", "0800-2000 (dag en nacht, gratis), veiligthuis.nl")
                .doesNotContain("0800-33 55 555");
    }

    @Test
    void everyPlaceIsABodyAndWhatIsVerifiedHasASource() {
        Places places = new Places();
        assertThat(places.codes()).doesNotHaveDuplicates().allSatisfy(code -> {
            Places.Place place = places.of(code).orElseThrow();
            assertThat(place.source()).isNotBlank();
            assertThat(place.ways(Language.EN)).isNotNull();
        });
        assertThat(places.of("NO").orElseThrow().verified()).isFalse();
    }

    @Test
    void aReferralNeedsConsentAndTheAskerReadsTheVeryTextThatIsHandedOver() {
        CaseSummary summary = asked.ask("Wie helpt mij?");
        List<String> without = letter(summary, "Stichting Warm gaat je bellen.");
        without.set(without.indexOf("Noor zelf, en haar moeder"), "");
        assertThat(post(path(summary) + "/doorverwijzen", without)).hasStatus(422);

        assertThat(post(path(summary) + "/doorverwijzen", letter(summary, "Stichting Warm gaat je bellen.")))
                .hasStatus(302);

        String askers = text(web.get()
                .uri("/mijn-vraag/gesprek")
                .with(SignIn.asAsker(summary.id()))
                .exchange());
        assertThat(askers)
                .contains(
                        "Stichting Warm",
                        "Noor van 13 wil haar zusje zien.",
                        "Dit mocht van:",
                        "Noor zelf, en haar moeder",
                        "Wij wachten nog op hun antwoord.");
        assertThat(referrals.of(summary.id()))
                .singleElement()
                .satisfies(referral -> assertThat(referral.state()).isEqualTo(Referrals.State.OFFERED));
    }

    @Test
    void whatBecameOfAReferralIsKeptStepByStepAndARefusalNeedsAReason() {
        CaseSummary summary = asked.ask("En toen?");
        post(path(summary) + "/doorverwijzen", letter(summary, "Stichting Warm gaat je bellen."));
        String referral = referrals.of(summary.id()).getFirst().id().toString();
        String note = path(summary) + "/verwijzing";

        assertThat(post(note, List.of("verwijzing", referral, "stand", "REFUSED")))
                .hasStatus(422);
        assertThat(post(note, List.of("verwijzing", UUID.randomUUID().toString(), "stand", "DONE")))
                .hasStatus(404);
        post(note, List.of("verwijzing", referral, "stand", "ACCEPTED"));
        post(note, List.of("verwijzing", referral, "stand", "REFUSED", "weigerreden", "WAITING_LIST"));

        assertThat(referrals.of(summary.id()).getFirst().steps())
                .extracting(Referrals.Step::state)
                .containsExactly(Referrals.State.OFFERED, Referrals.State.ACCEPTED, Referrals.State.REFUSED);
        assertThat(text(web.get().uri(path(summary)).with(lawyer.signedIn()).exchange()))
                .contains("Geweigerd: Wachtlijst", "Noor zelf, en haar moeder");
    }

    @Test
    void aReferralThatStaysSilentComesBackToItsHandler() {
        CaseSummary summary = asked.ask("Blijft het stil?");
        handling.assign(summary.id(), lawyer.id(), new Actor.Staff(lawyer.id()), summary.version());
        summary = casework.find(summary.id()).orElseThrow();
        post(path(summary) + "/doorverwijzen", letter(summary, "Stichting Warm gaat je bellen."));
        RecurringJob job = jobs.stream()
                .filter(found -> found.name().equals("casework.silent-referrals"))
                .findFirst()
                .orElseThrow();
        job.run();
        assertThat(casework.find(summary.id()).orElseThrow().attention().referralSilentAt())
                .isNull();

        clock.advance(Duration.ofDays(15));
        job.run();
        job.run();

        assertThat(referrals.of(summary.id()).getFirst().steps())
                .extracting(Referrals.Step::state)
                .containsExactly(Referrals.State.OFFERED, Referrals.State.NO_ANSWER);
        CaseSummary now = casework.find(summary.id()).orElseThrow();
        assertThat(now.status()).isEqualTo(CaseStatus.REFERRED);
        assertThat(now.attention().referralSilentAt()).isNotNull();
        assertThat(text(web.get()
                        .uri("/medewerkers/zaken?behandelaar=ik&status=open")
                        .with(lawyer.signedIn())
                        .exchange()))
                .contains(path(summary), "Geen antwoord op verwijzing");
    }
}
