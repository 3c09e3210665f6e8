package nl.kinderrechtenhelpdesk.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A gift by transfer and online, with a provider that speaks its contract on this machine. */
@HelpdeskTest
class GivingTest {

    static final LocalMollie MOLLIE = new LocalMollie();
    private static final Actor ADMINISTRATOR = new Actor.Application("test");

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    OrganisationDetails organisation;

    @Autowired
    Gifts gifts;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    Map<String, RecurringJob> jobs;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("helpdesk.payments.key", () -> LocalMollie.KEY);
        settings.add("helpdesk.payments.address", MOLLIE::address);
        settings.add("helpdesk.payments.patience", () -> "2s");
        settings.add("site.address", () -> "http://localhost");
    }

    @AfterAll
    static void stop() {
        MOLLIE.close();
    }

    @BeforeEach
    void anAccountAndAProviderThatWorks() {
        fill("NL91 ABNA 0417 1643 00", "6");
        MOLLIE.failWith(0);
        MOLLIE.staySilent(false);
    }

    private void fill(String iban, String months) {
        Map<Detail, Map<Language, String>> details = new EnumMap<>(Detail.class);
        details.put(Detail.GIFT_HOLDER, Map.of(Language.NL, "Stichting Voorbeeldhelpdesk"));
        details.put(Detail.GIFT_IBAN, Map.of(Language.NL, iban));
        details.put(Detail.MONTHS_SUPPORT, Map.of(Language.NL, months));
        organisation.save(details, ADMINISTRATOR);
    }

    private UUID given(String how, String... fields) {
        UUID id = UUID.randomUUID();
        var request = browser.post()
                .uri("/steun-ons/geven")
                .with(csrf())
                .param("formulier", id.toString())
                .param("bedrag", "25")
                .param("hoe", how);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult look(UUID gift) {
        return browser.get().uri("/steun-ons/geven/{id}", gift).exchange();
    }

    private MvcTestResult news(String payment) {
        return browser.post().uri("/steun-ons/betaling").param("id", payment).exchange();
    }

    private String paymentOf(UUID gift) {
        return database.sql("select payment_id from giving.payment where gift_id = ? order by attempt desc limit 1")
                .param(gift)
                .query(String.class)
                .single();
    }

    private Gift gift(UUID id) {
        return gifts.find(id).orElseThrow();
    }

    @Test
    void withoutAnAccountNothingIsAskedAndThereIsNoPageToGive() {
        fill("", "6");
        assertThat(browser.get().uri("/steun-ons")).bodyText().doesNotContain("/steun-ons/geven");
        assertThat(browser.get().uri("/steun-ons/geven")).hasStatus(404);
        assertThat(browser.post().uri("/steun-ons/geven").with(csrf()).param("bedrag", "25"))
                .hasStatus(404);
    }

    @Test
    void withoutATimeAfterWhichTheyAreErasedNobodyIsAskedForAName() {
        fill("NL91ABNA0417164300", "");
        assertThat(browser.get().uri("/steun-ons/geven"))
                .bodyText()
                .contains("U hoeft niet te zeggen wie u bent")
                .doesNotContain("name=\"email\"");
        UUID gift = given("overschrijven", "dank", "ja", "email", "gever@voorbeeld.example");
        assertThat(database.sql("select email from giving.gift where gift_id = ?")
                        .param(gift)
                        .query((row, number) -> row.getBytes(1) == null)
                        .single())
                .isTrue();
    }

    @Test
    void aGiftIsKeptOnceAndItsPageSaysWhereToAndNotFromWhom() {
        UUID gift =
                given("overschrijven", "dank", "ja", "naam", "Berthe Ooievaar", "email", "berthe@voorbeeld.example");

        assertThat(look(gift))
                .hasStatusOk()
                .bodyText()
                .contains("NL91 ABNA 0417 1643 00", "Stichting Voorbeeldhelpdesk", "€\u00A025,00")
                .contains(gift(gift).reference().shown(), "<svg viewBox")
                .doesNotContain("Ooievaar", "berthe@");
        assertThat(database.sql(
                                "select encode(name, 'escape') || encode(email, 'escape') from giving.gift where gift_id = ?")
                        .param(gift)
                        .query(String.class)
                        .single())
                .doesNotContain("Ooievaar", "berthe");
        assertThat(browser.get().uri("/medewerkers/giften?toon=EXPECTED").with(signIn.as(Role.FINANCE)))
                .bodyText()
                .contains(
                        "Berthe Ooievaar",
                        "berthe@voorbeeld.example",
                        gift(gift).reference().shown());
    }

    @Test
    void whatIsNoAmountIsSaidBesideTheFieldAndWhatWasTypedStays() {
        assertThat(browser.post()
                        .uri("/steun-ons/geven")
                        .with(csrf())
                        .param("bedrag", "ander")
                        .param("ander", "een tientje")
                        .param("dank", "ja")
                        .param("email", "geen adres"))
                .hasStatus(422)
                .bodyText()
                .contains("een tientje", "geen adres", "href=\"#ander\"", "href=\"#email\"");
    }

    @Test
    void aPaymentIsBegunOnceAndPaidByNewsThatComesBeforeTheVisitorDoesAndTwice() {
        UUID gift = given("online");
        String payment = paymentOf(gift);
        assertThat(look(gift)).bodyText().contains("/checkout/" + payment, "Ga naar 127.0.0.1");
        browser.post().uri("/steun-ons/geven/{id}/online", gift).with(csrf()).exchange();
        assertThat(paymentOf(gift)).isEqualTo(payment);
        assertThat(MOLLIE.order(payment).path("description").asString(""))
                .isEqualTo(gift(gift).reference().shown());

        MOLLIE.set(payment, "paid");
        assertThat(news(payment)).hasStatusOk();
        assertThat(news(payment)).hasStatusOk();

        assertThat(Objects.requireNonNull(gift(gift).received()).cents()).isEqualTo(2_500);
        assertThat(Objects.requireNonNull(gift(gift).received()).way()).isEqualTo(Gift.Way.ONLINE);
        assertThat(look(gift))
                .bodyText()
                .contains("Dank u wel", "is aangekomen")
                .doesNotContain("/checkout/");
        MOLLIE.set(payment, "expired");
        assertThat(news(payment)).hasStatusOk();
        assertThat(gift(gift).received()).as("what is paid stays paid").isNotNull();
    }

    @Test
    void whoComesBackBeforeTheNewsSeesItPaidAndIsNotAskedToPayAgain() {
        UUID gift = given("online");
        MOLLIE.set(paymentOf(gift), "paid");
        clock.advance(Duration.ofSeconds(4));

        assertThat(look(gift)).bodyText().contains("Dank u wel").doesNotContain("/checkout/");
        int asked = MOLLIE.asked().size();
        look(gift);
        assertThat(MOLLIE.asked()).as("not asked again").hasSize(asked);
    }

    @Test
    void newsOfWhatIsNotOursIsAnsweredAlikeAndAsksNobody() {
        int asked = MOLLIE.asked().size();
        assertThat(news("tr_vreemd")).hasStatusOk();
        assertThat(news("")).hasStatusOk();
        assertThat(news("'; drop table giving.gift; --")).hasStatusOk();
        assertThat(MOLLIE.asked()).hasSize(asked);
    }

    @Test
    void newsThatCannotBeAskedAfterIsToComeAgainAndTheJobAsksAnyhow() {
        UUID gift = given("online");
        String payment = paymentOf(gift);
        MOLLIE.set(payment, "paid");
        MOLLIE.failWith(503);
        assertThat(news(payment)).hasStatus(503);
        assertThat(gift(gift).received()).isNull();

        MOLLIE.failWith(0);
        clock.advance(Duration.ofMinutes(11));
        Objects.requireNonNull(jobs.get("asksAfterPayments")).run();
        assertThat(gift(gift).received()).isNotNull();
    }

    @Test
    void whoStoppedTriesAgainAndGetsAnotherPaymentUnderItsOwnKey() {
        UUID gift = given("online");
        String first = paymentOf(gift);
        MOLLIE.set(first, "canceled");
        assertThat(news(first)).hasStatusOk();
        assertThat(look(gift)).bodyText().contains("U hebt nog niet betaald", "Liever online betalen?");

        browser.post().uri("/steun-ons/geven/{id}/online", gift).with(csrf()).exchange();
        assertThat(paymentOf(gift)).isNotEqualTo(first);
        assertThat(MOLLIE.asked().stream().map(LocalMollie.Asked::onceKey)).contains(gift + "-1", gift + "-2");
    }

    @Test
    void whenTheProviderRefusesOrIsSilentTheGiftCanBeTransferred() {
        MOLLIE.failWith(422);
        assertThat(browser.get().uri("/steun-ons/geven/{id}?online=niet", given("online")))
                .hasStatusOk()
                .bodyText()
                .contains("Online betalen lukt nu niet", "NL91 ABNA");
        MOLLIE.failWith(0);
        MOLLIE.staySilent(true);
        assertThat(look(given("online"))).hasStatusOk().bodyText().contains("NL91 ABNA");
    }

    @Test
    void whoWasThankedLongEnoughAgoIsErasedAndTheAmountStays() {
        UUID thanked = given("overschrijven", "dank", "ja", "email", "kieviet@voorbeeld.example");
        UUID never = given("overschrijven");
        assertThat(gifts.received(thanked, 2_400, LocalDate.of(2026, 1, 5))).isTrue();
        assertThat(gifts.received(thanked, 2_400, LocalDate.of(2026, 1, 6))).isFalse();
        assertThat(browser.post()
                        .uri("/medewerkers/giften/{id}/bedankt", thanked)
                        .with(csrf())
                        .with(signIn.as(Role.FINANCE)))
                .hasStatus3xxRedirection();
        clock.advance(Duration.ofDays(150));
        UUID young = given("overschrijven", "dank", "ja", "email", "jong@voorbeeld.example");
        clock.advance(Duration.ofDays(50));

        Objects.requireNonNull(jobs.get("erasesSupporters")).run();

        assertThat(Objects.requireNonNull(gift(thanked).received()).cents()).isEqualTo(2_400);
        assertThat(database.sql("select gift_id from giving.gift where email is null and contact_erased_at is not null")
                        .query(UUID.class)
                        .list())
                .contains(thanked)
                .doesNotContain(young);
        assertThat(gifts.find(never)).isEmpty();
        assertThat(gifts.find(young)).isPresent();
    }

    @Test
    void whoGaveIsErasedAtOnceWhenTheyAsk() {
        UUID gift = given("overschrijven", "dank", "ja", "naam", "Hop van Zwaluw", "email", "hop@voorbeeld.example");
        assertThat(browser.post()
                        .uri("/medewerkers/giften/{id}/wis", gift)
                        .with(csrf())
                        .with(signIn.as(Role.FINANCE)))
                .hasStatus3xxRedirection();
        assertThat(browser.get().uri("/medewerkers/giften?toon=EXPECTED").with(signIn.as(Role.FINANCE)))
                .bodyText()
                .doesNotContain("Hop van Zwaluw", "hop@voorbeeld.example");
    }

    @Test
    void aVisitorGivesOnATelephoneReadsTheCodeFromThePageAndLeavesTheSiteOnlyByPressing() throws Exception {
        String site = "http://localhost:" + port;
        MOLLIE.sendBackTo(site);
        List<String> addresses = new ArrayList<>();
        try (Accessible accessible = new Accessible();
                BrowserContext window = Chromium.window(Chromium.PHONE, true)) {
            window.onRequest(request -> addresses.add(request.url()));
            Page page = window.newPage();
            page.navigate(site + "/steun-ons");
            accessible.look(page);
            page.click("a[href='/steun-ons/geven']");
            accessible.look(page);
            page.check("input[name=bedrag][value=ander]");
            page.fill("#ander", "12,50");
            page.click("button[value=overschrijven]");
            page.waitForLoadState();
            assertThat(page.locator(".exit").isVisible()).isTrue();
            accessible.look(page);
            UUID gift = UUID.fromString(page.url().replaceAll(".*/([0-9a-f-]{36}).*", "$1"));
            assertThat(QrOnScreen.read(page.locator(".qr").screenshot()).lines())
                    .containsExactly(
                            "BCD",
                            "002",
                            "1",
                            "SCT",
                            "",
                            "Stichting Voorbeeldhelpdesk",
                            "NL91ABNA0417164300",
                            "EUR12.50",
                            "",
                            "",
                            gift(gift).reference().shown());

            page.click("form[action$='/online'] button");
            page.waitForLoadState();
            accessible.look(page);
            assertThat(addresses)
                    .as("nobody left, and nothing of others was loaded")
                    .allMatch(one -> one.startsWith(site));
            page.click("a[href*='/checkout/']");
            page.click("#betaal");
            clock.advance(Duration.ofSeconds(4));
            page.click("#terug");
            page.waitForLoadState();
            assertThat(page.locator("h1").innerText()).isEqualTo("Dank u wel");
            accessible.look(page);
            accessible.assertNothingWrong();
        }
    }

    @Test
    void whoKeepsTheMoneySeesTheGiftsAndTheInboxOnPagesThatEverybodyCanUse() {
        UUID gift = given("overschrijven", "dank", "ja", "naam", "Wulp", "email", "wulp@voorbeeld.example");
        gifts.received(gift, 2_500, LocalDate.of(2026, 11, 2));
        String site = "http://localhost:" + port;
        try (Accessible accessible = new Accessible();
                BrowserContext window = Chromium.window(Chromium.DESK, true)) {
            Page page = window.newPage();
            signIn.newAccount(Role.FINANCE).in(page, site);
            for (String path :
                    List.of("/medewerkers/giften", "/medewerkers/giften?toon=EXPECTED", "/medewerkers/steun")) {
                page.navigate(site + path);
                accessible.look(page);
            }
            accessible.assertNothingWrong();
            page.navigate(site + "/medewerkers/giften");
            page.locator("form[action$='" + gift + "/bedankt'] button").click();
            page.waitForLoadState();
            assertThat(page.url()).endsWith("/medewerkers/giften");
            assertThat(gift(gift).thankedAt()).isNotNull();
        }
    }
}
