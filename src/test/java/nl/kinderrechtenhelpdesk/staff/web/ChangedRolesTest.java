package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What follows when roles change: sessions end at once, and an administrator always remains. */
@HelpdeskTest
class ChangedRolesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aSessionEndsWhenTheRolesOfItsAccountChange() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie[] in = signedIn(lawyer);
        assertThat(browser.get().uri("/medewerkers/zaken").cookie(in)).hasStatusOk();

        accounts.changeRoles(lawyer.id(), Set.of(Role.ADVOCATE), 0, administrator.id());

        assertThat(browser.get().uri("/medewerkers/zaken").cookie(in))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=eerst&naar=%2Fmedewerkers%2Fzaken");
    }

    @Test
    void theLastAdministratorCanNotBeTakenAwayOrClosed() {
        SignIn.Person last = signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person by = signIn.newAccount(Role.FINANCE);

        transaction.executeWithoutResult(status -> {
            accounts.all().stream()
                    .filter(one -> one.member().active()
                            && one.member().roles().contains(Role.ADMINISTRATOR)
                            && !one.member().id().equals(last.id()))
                    .forEach(one -> accounts.setActive(one.member().id(), false, one.version(), by.id()));

            assertThat(accounts.changeRoles(last.id(), Set.of(Role.FINANCE), 0, by.id()))
                    .isEqualTo(new Outcome.Refused(Refusal.LAST_ADMINISTRATOR));
            assertThat(accounts.setActive(last.id(), false, 0, by.id()))
                    .isEqualTo(new Outcome.Refused(Refusal.LAST_ADMINISTRATOR));
            status.setRollbackOnly();
        });
    }

    private Cookie[] signedIn(SignIn.Person person) {
        Cookie[] half = browser.post()
                .uri("/medewerkers/inloggen")
                .with(csrf())

                // failed attempts of other tests slow down where they came from
                .remoteAddress("192.0.2.81")
                .param("email", person.email())
                .param("wachtwoord", SignIn.PASSWORD)
                .exchange()
                .getResponse()
                .getCookies();
        return browser.post()
                .uri("/medewerkers/inloggen/code")
                .with(csrf())
                .cookie(half)
                .param("code", person.code())
                .exchange()
                .getResponse()
                .getCookies();
    }
}
