package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who lost the telephone comes in again, and nobody else does in their place. */
@HelpdeskTest
class RecoveryTest {

    private static final Pattern CODE = Pattern.compile("<strong class=\"secret\">([\\d ]{19})</strong>");
    private static final Pattern KEY = Pattern.compile("<strong class=\"secret\">([A-Z2-7 ]+)</strong>");
    private static final String STAFF = "/medewerkers/beheer/medewerkers/";
    private static final String OWN = "/medewerkers/mijn-account";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Test
    void tenCodesAreShownOnceToWhoGivesPasswordAndCode() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);

        assertThat(post(OWN + "/herstelcodes", lawyer, "huidig", "niet het wachtwoord", "code", lawyer.code()))
                .hasStatus(422);
        assertThat(post(OWN + "/herstelcodes", lawyer, "huidig", SignIn.PASSWORD, "code", "123"))
                .hasStatus(422);
        assertThat(accounts.recoveryCodesLeft(lawyer.id())).isZero();
        List<String> codes = codes(lawyer);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(browser.get().uri(OWN + "/herstelcodes").with(lawyer.signedIn()))
                .bodyText()
                .contains("nog 10 herstelcodes")
                .doesNotContain(codes.getFirst());
        assertThat(database.sql("select label || hash from staff.recovery_code where staff_id = ?")
                        .param(lawyer.id().value())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allSatisfy(row -> assertThat(codes)
                        .noneMatch(code -> row.contains(code.replace(" ", "").substring(4))));
    }

    @Test
    void aCodeComesInOnceInThePlaceOfTheApp() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person other = signIn.newAccount(Role.LAWYER);
        String code = codes(lawyer).getFirst();

        assertThat(come(other, code)).hasStatus(422);
        assertThat(come(lawyer, code)).hasRedirectedUrl("/medewerkers");
        assertThat(come(lawyer, code)).hasStatus(422);

        assertThat(accounts.recoveryCodesLeft(lawyer.id())).isEqualTo(9);
        assertThat(trail(lawyer))
                .contains("RECOVERY_CODES staff:" + lawyer.id(), "RECOVERY_CODE_USED staff:" + lawyer.id());
    }

    @Test
    void aCodeWrittenInTheDatabaseOpensNothing() {
        SignIn.Person mine = signIn.newAccount(Role.FINANCE);
        SignIn.Person theirs = signIn.newAccount(Role.LAWYER);
        String code = codes(mine).getFirst();

        database.sql("""
                        insert into staff.recovery_code (staff_id, label, hash, seal)
                        select ?, label, hash, seal from staff.recovery_code where staff_id = ? and label = ?""")
                .params(theirs.id().value(), mine.id().value(), code.substring(0, 4))
                .update();

        assertThat(come(theirs, code)).hasStatus(422);
        assertThat(come(mine, code)).hasRedirectedUrl("/medewerkers");
    }

    @Test
    void whoHasACodeConnectsAnotherAppByThemselvesAndTheOtherCodesEnd() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        List<String> codes = codes(lawyer);

        MvcTestResult link = post(OWN + "/nieuwe-app", lawyer, "huidig", SignIn.PASSWORD, "code", codes.getFirst());
        String path = Objects.requireNonNull(link.getResponse().getRedirectedUrl());
        SignIn.App app = appAt(path);

        assertThat(post(path + "/code", null, "huidig", SignIn.PASSWORD, "code", app.code()))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=klaar");
        assertThat(come(lawyer, app.code())).hasRedirectedUrl("/medewerkers");
        assertThat(come(lawyer, codes.getLast())).hasStatus(422);
        assertThat(come(lawyer, lawyer.code())).hasStatus(422);
    }

    @Test
    void aLinkOfAnAdministratorWaitsForASecondOneWhoIsNeitherItsMakerNorItsOwner() {
        SignIn.Person maker = signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person second = signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        String path = "/medewerkers/instellen/" + link(accounts.linkForSecondFactor(lawyer.id(), maker.id()));

        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .bodyText()
                .contains("tweede beheerder")
                .doesNotContain("secret");
        assertThat(post(path + "/code", null, "huidig", SignIn.PASSWORD, "code", lawyer.code()))
                .hasStatus(404);
        for (SignIn.Person no : List.of(maker, lawyer)) {
            assertThat(accounts.confirmLink(lawyer.id(), no.id()))
                    .isEqualTo(new Outcome.Refused(Refusal.LINK_NOT_THEIRS));
        }
        assertThat(browser.get().uri(STAFF + lawyer.id()).with(second.signedIn()))
                .bodyText()
                .contains(maker.who().name() + " maakte voor " + lawyer.who().name());
        assertThat(post(STAFF + lawyer.id() + "/nieuwe-code/bevestigen", second))
                .hasStatus(302);

        SignIn.App app = appAt(path);
        assertThat(post(path + "/code", null, "huidig", "een gok", "code", app.code()))
                .hasStatus(422);
        assertThat(post(path + "/code", null, "huidig", SignIn.PASSWORD, "code", app.code()))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=klaar");
        assertThat(come(lawyer, app.code())).hasRedirectedUrl("/medewerkers");
        assertThat(trail(lawyer)).contains("LINK_CONFIRMED staff:" + second.id());
    }

    @Test
    void aConfirmationWrittenInTheDatabaseConfirmsNothing() {
        SignIn.Person maker = signIn.newAccount(Role.ADMINISTRATOR);
        signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        String path = "/medewerkers/instellen/" + link(accounts.linkForSecondFactor(lawyer.id(), maker.id()));

        database.sql("update staff.setup_link set confirmed_by = gen_random_uuid() where staff_id = ?")
                .param(lawyer.id().value())
                .update();

        assertThat(browser.get().uri(path)).hasStatus(404);
    }

    @Test
    void nobodyMakesALinkForAnotherAppForThemselvesWithoutShowingWhoTheyAre() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);

        assertThat(accounts.linkForSecondFactor(administrator.id(), administrator.id()))
                .isEqualTo(new Outcome.Refused(Refusal.OWN_ACCOUNT));
        assertThat(post(STAFF + administrator.id() + "/nieuwe-code", administrator))
                .hasRedirectedUrl(OWN + "/nieuwe-app");
        assertThat(post(OWN + "/nieuwe-app", administrator, "huidig", SignIn.PASSWORD, "code", "000000"))
                .hasStatus(422);
    }

    @Test
    void whoLostEverythingIsInvitedAnewOnTheSameAddressOnceTheOldAccountIsClosed() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        assertThat(accounts.invite("Opnieuw", lawyer.email(), Set.of(Role.LAWYER), administrator.id()))
                .isEqualTo(new Outcome.Refused(Refusal.EMAIL_TAKEN));

        accounts.setActive(lawyer.id(), false, 0, administrator.id());
        String path = "/medewerkers/instellen/"
                + link(accounts.invite("Opnieuw", lawyer.email(), Set.of(Role.ADVOCATE), administrator.id()));
        post(path, null, "wachtwoord", "fietsen langs de gracht");
        SignIn.App app = appAt(path);
        assertThat(post(path + "/code", null, "code", app.code()))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=klaar");

        assertThat(accounts.account(lawyer.id()).orElseThrow().member().name())
                .isEqualTo(lawyer.who().name());
        assertThat(accounts.account(lawyer.id()).orElseThrow().email()).isNotEqualTo(lawyer.email());
        assertThat(accounts.all())
                .filteredOn(account -> account.email().equals(lawyer.email()))
                .hasSize(1);
    }

    private List<String> codes(SignIn.Person who) {
        String page = body(post(OWN + "/herstelcodes", who, "huidig", SignIn.PASSWORD, "code", who.code()));
        return CODE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private SignIn.App appAt(String path) {
        Matcher key = KEY.matcher(body(browser.get().uri(path).exchange()));
        assertThat(key.find()).isTrue();
        return signIn.app(key.group(1));
    }

    private MvcTestResult come(SignIn.Person who, String code) {
        MvcTestResult half = post("/medewerkers/inloggen", null, "email", who.email(), "wachtwoord", SignIn.PASSWORD);
        return browser.post()
                .uri("/medewerkers/inloggen/code")
                .with(csrf())
                .remoteAddress("192.0.2.92")
                .cookie(half.getResponse().getCookies())
                .param("code", code)
                .exchange();
    }

    private MvcTestResult post(String path, SignIn.@Nullable Person who, String... fields) {
        var request = browser.post().uri(path).with(csrf()).remoteAddress("192.0.2.92");
        if (who != null) {
            request = request.with(who.signedIn());
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String link(Outcome outcome) {
        Redacted<String> token = ((Outcome.Link) outcome).token();
        return token.reveal();
    }

    private List<String> trail(SignIn.Person account) {
        return database.sql("select what || ' ' || actor from privacy.audit_entry where account = ?")
                .param(account.id().value())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
