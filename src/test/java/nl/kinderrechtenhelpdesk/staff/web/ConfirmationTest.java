package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.Confirmations;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A role that opens cases counts only once a second person confirmed it: an administrator cannot make a lawyer alone. */
@HelpdeskTest
class ConfirmationTest {

    private static final String ADMIN = "/medewerkers/beheer/medewerkers";
    private static final Pattern LINK = Pattern.compile("/medewerkers/instellen/[\\w-]+");
    private static final Pattern SECRET = Pattern.compile("<strong class=\"secret\">([^<]+)</strong>");
    private static final String CHOSEN = "fietsen langs de gracht";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Staff staff;

    @Autowired
    Confirmations confirmations;

    @Autowired
    JdbcClient database;

    private record Newcomer(Account account, String email, SignIn.App app, String word) {

        StaffId id() {
            return account.member().id();
        }
    }

    @Test
    void anAdministratorWhoInvitesThemselvesAsALawyerReadsNoCase() {
        Newcomer impostor = newcomer(signIn.newAccount(Role.ADMINISTRATOR));

        MvcTestResult in = signIn(impostor);

        assertThat(in).hasStatusOk().bodyText().contains(impostor.word());
        assertThat(staff.find(impostor.id()).map(StaffMember::roles)).contains(Set.of());
        assertThat(staff.withRole(Role.LAWYER)).extracting(StaffMember::id).doesNotContain(impostor.id());
        assertThat(browser.get().uri("/medewerkers/zaken").cookie(cookies(in))).hasStatus3xxRedirection();
    }

    @Test
    void aColleagueWhoOpensCasesConfirmsWithTheWordAndOnlyWithTheWord() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Newcomer newcomer = newcomer(signIn.newAccount(Role.ADMINISTRATOR));

        assertThat(confirm(lawyer, newcomer.id(), "bako-rimu")).hasStatus(422);
        assertThat(staff.find(newcomer.id()).orElseThrow().roles()).isEmpty();

        assertThat(confirm(
                        lawyer,
                        newcomer.id(),
                        newcomer.word().toUpperCase(Locale.ROOT).replace("-", " ")))
                .hasRedirectedUrl("/medewerkers/collegas");
        assertThat(staff.find(newcomer.id()).orElseThrow().roles()).containsExactly(Role.LAWYER);
        assertThat(signIn(newcomer)).hasRedirectedUrl("/medewerkers");
        assertThat(changes(newcomer.id()))
                .contains("CONFIRMATION_FAILED staff:" + lawyer.id(), "CONFIRMED staff:" + lawyer.id());
    }

    @Test
    void nobodyConfirmsThemselvesAndNobodyWhoDoesNotOpenCasesOrWaitsConfirmsAnother() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        Newcomer one = newcomer(administrator);
        Newcomer other = newcomer(administrator);
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);

        for (StaffId by : List.of(administrator.id(), finance.id(), one.id(), other.id())) {
            assertThat(confirmations.confirm(one.id(), one.word(), by))
                    .isEqualTo(new Accounts.Outcome.Refused(Accounts.Refusal.NOT_THEIRS_TO_CONFIRM));
        }
        assertThat(confirm(administrator, one.id(), one.word())).hasStatus(403);
    }

    @Test
    void aNewRoleThatOpensCasesWaitsAndOneThatDoesNotCountsAtOnce() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person advocate = signIn.newAccount(Role.ADVOCATE);

        accounts.changeRoles(advocate.id(), Set.of(Role.ADVOCATE, Role.LAWYER), 0, administrator.id());
        accounts.changeRoles(lawyer.id(), Set.of(Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE), 0, administrator.id());

        assertThat(staff.find(advocate.id()).orElseThrow().roles()).containsExactly(Role.ADVOCATE);
        assertThat(staff.find(lawyer.id()).orElseThrow().roles()).containsExactlyInAnyOrder(Role.LAWYER, Role.ADVOCATE);
        String word = confirmations.word(advocate.id()).reveal();
        assertThat(browser.get().uri("/medewerkers/mijn-account").with(advocate.signedIn()))
                .bodyText()
                .contains(word);
        assertThat(confirm(lawyer, advocate.id(), word)).hasStatus3xxRedirection();
        assertThat(staff.find(advocate.id()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LAWYER, Role.ADVOCATE);
    }

    @Test
    void aClosedLawyerWhoIsOpenedAgainWaitsAndARoleThatWentAndCameBackToo() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person other = signIn.newAccount(Role.LAWYER);

        accounts.setActive(lawyer.id(), false, 0, administrator.id());
        accounts.setActive(lawyer.id(), true, 1, administrator.id());
        accounts.changeRoles(other.id(), Set.of(Role.ADVOCATE), 0, administrator.id());
        accounts.changeRoles(other.id(), Set.of(Role.LAWYER), 1, administrator.id());

        assertThat(accounts.account(lawyer.id()).orElseThrow().waiting()).containsExactly(Role.LAWYER);
        assertThat(accounts.account(other.id()).orElseThrow().waiting()).containsExactly(Role.LAWYER);
    }

    @Test
    void aConfirmationWrittenOrCopiedInTheDatabaseCountsForNothing() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Newcomer one = newcomer(signIn.newAccount(Role.ADMINISTRATOR));

        database.sql("insert into staff.confirmed_role values (?, '{LAWYER}', null)")
                .param(one.id().value())
                .update();
        assertThat(staff.find(one.id()).orElseThrow().roles()).isEmpty();
        database.sql("""
                        update staff.confirmed_role set sealed = (select sealed from staff.confirmed_role where staff_id = ?)
                         where staff_id = ?""").params(lawyer.id().value(), one.id().value()).update();
        assertThat(staff.find(one.id()).orElseThrow().roles()).isEmpty();
    }

    @Test
    void theNumberWhoWaitsCountsNobodyWhoseRowWasWrittenInTheDatabase() {
        long before = accounts.waiting();
        Newcomer one = newcomer(signIn.newAccount(Role.ADMINISTRATOR));
        Newcomer other = newcomer(signIn.newAccount(Role.ADMINISTRATOR));
        signIn.newAccount(Role.LAWYER);
        assertThat(accounts.waiting()).isEqualTo(before + 2);

        database.sql("update staff.account set version = version + 1 where id = ?")
                .param(other.id().value())
                .update();
        assertThat(accounts.waiting()).isEqualTo(before + 1);
        assertThat(confirmations.confirmOnConsole(one.word())).isTrue();
        assertThat(accounts.waiting()).isEqualTo(before);
    }

    @Test
    void theFirstIsConfirmedOnTheConsoleWithTheWord() {
        Newcomer first = newcomer(signIn.newAccount(Role.ADMINISTRATOR));

        assertThat(confirmations.confirmOnConsole("bako-rimu-niet")).isFalse();
        assertThat(confirmations.confirmOnConsole(first.word())).isTrue();

        assertThat(staff.find(first.id()).orElseThrow().roles()).containsExactly(Role.LAWYER);
        assertThat(changes(first.id())).contains("CONFIRMED application:console");
    }

    @Test
    void everyColleagueSeesANewcomerAndWhoMayConfirmIsTold() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);
        Newcomer newcomer = newcomer(signIn.newAccount(Role.ADMINISTRATOR));

        assertThat(body(browser.get()
                        .uri("/medewerkers/collegas")
                        .with(finance.signedIn())
                        .exchange()))
                .contains(newcomer.account().member().name())
                .doesNotContain("bevestigen\"");
        assertThat(body(browser.get()
                        .uri("/medewerkers/zaken")
                        .with(lawyer.signedIn())
                        .exchange()))
                .contains("tot iemand bevestigt wie het is");
    }

    @Test
    void whoMayConfirmInTwoRolesIsToldOnce() {
        SignIn.Person both = signIn.newAccount(Role.LAWYER, Role.COORDINATOR);
        newcomer(signIn.newAccount(Role.ADMINISTRATOR));

        assertThat(body(browser.get()
                        .uri("/medewerkers/zaken")
                        .with(both.signedIn())
                        .exchange()))
                .containsOnlyOnce("tot iemand bevestigt wie het is");
    }

    private MvcTestResult confirm(SignIn.Person by, StaffId id, String word) {
        return browser.post()
                .uri("/medewerkers/collegas/" + id + "/bevestigen")
                .with(by.signedIn())
                .with(csrf())
                .param("woord", word)
                .exchange();
    }

    private Newcomer newcomer(SignIn.Person administrator) {
        String email = StaffId.next(java.time.InstantSource.system()) + "@nieuw.example";
        String link = found(
                LINK,
                body(post(
                        ADMIN + "/uitnodigen",
                        administrator,
                        "naam",
                        "Nieuwe Collega",
                        "email",
                        email,
                        "rollen",
                        "LAWYER")));
        post(link, null, "wachtwoord", CHOSEN);
        SignIn.App app = signIn.app(found(SECRET, body(browser.get().uri(link).exchange())));
        String word = found(SECRET, body(post(link + "/code", null, "code", app.code())));
        Account account = accounts.all().stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow();
        return new Newcomer(account, email, app, word);
    }

    private MvcTestResult signIn(Newcomer newcomer) {
        MvcTestResult half = post("/medewerkers/inloggen", null, "email", newcomer.email(), "wachtwoord", CHOSEN);
        return browser.post()
                .uri("/medewerkers/inloggen/code")
                .with(csrf())
                .cookie(cookies(half))
                .param("code", newcomer.app().code())
                .exchange();
    }

    private MvcTestResult post(String path, SignIn.@org.jspecify.annotations.Nullable Person who, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        if (who != null) {
            request = request.with(who.signedIn());
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private List<String> changes(StaffId account) {
        return database.sql("select what || ' ' || actor from privacy.audit_entry where account = ?")
                .param(account.value())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static Cookie[] cookies(MvcTestResult result) {
        return result.getResponse().getCookies();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
