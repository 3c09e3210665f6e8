package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever writes in the tables of accounts and links becomes nobody's colleague. */
@HelpdeskTest
@ExtendWith(OutputCaptureExtension.class)
class SealedAccountsTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    private int password(SignIn.Person who) {
        return browser.post()
                .uri("/medewerkers/inloggen")
                .with(csrf())
                .param("email", who.email())
                .param("wachtwoord", SignIn.PASSWORD)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private void write(String assignment, StaffId id) {
        assertThat(database.sql("update staff.account set " + assignment + " where id = :id")
                        .param("id", id.value())
                        .update())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roles = '{LAWYER}'",
                "roles = roles || '{ADMINISTRATOR}'",
                "version = version + 1",
                "totp_sealed = '\\x00'",
                "seal = null",
                "seal = '\\x00'"
            })
    void anAccountThatWasChangedInTheDatabaseLetsNobodyInAndIsSaidInTheLog(String assignment, CapturedOutput log) {
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);
        assertThat(password(finance)).isEqualTo(302);

        write(assignment, finance.id());

        assertThat(password(finance)).isEqualTo(422);
        assertThat(accounts.account(finance.id())).isEmpty();
        assertThat(log).contains("refused a row of staff.account/1").doesNotContain(finance.email());
    }

    @Test
    void aBrokenRowIsSaidOnceHoweverOftenItIsRead(CapturedOutput log) {
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);
        write("version = version + 1", finance.id());
        String line = "refused a row of staff.account/1";

        accounts.account(finance.id());
        int first = log.getOut().split(line, -1).length;
        accounts.account(finance.id());
        accounts.all();
        assertThat(log.getOut().split(line, -1)).hasSize(first);

        write("version = version + 1", finance.id());
        accounts.account(finance.id());
        assertThat(log.getOut().split(line, -1)).hasSize(first + 1);
    }

    @Test
    void theRowOfAnotherAccountWithItsSealOpensNothing() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);

        database.sql("""
                     update staff.account a set roles = b.roles, password_hash = b.password_hash, totp_sealed = b.totp_sealed,
                       version = b.version, seal = b.seal from staff.account b where a.id = :mine and b.id = :theirs
                     """)
                .param("mine", finance.id().value())
                .param("theirs", lawyer.id().value())
                .update();

        assertThat(password(finance)).isEqualTo(422);
    }

    @Test
    void aClosedAccountIsNotOpenedInTheDatabase() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        long version = accounts.account(lawyer.id()).orElseThrow().version();
        accounts.setActive(lawyer.id(), false, version, administrator.id());

        write("active = true", lawyer.id());

        assertThat(password(lawyer)).isEqualTo(422);
    }

    @Test
    void changingAnAccountDoesNotMakeGoodWhatWasWrittenInTheDatabase() {
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        long version = accounts.account(finance.id()).orElseThrow().version();
        write("roles = '{LAWYER}'", finance.id());

        assertThat(accounts.setActive(finance.id(), true, version, administrator.id()))
                .isInstanceOf(Accounts.Outcome.Refused.class);
        assertThat(password(finance)).isEqualTo(422);
    }

    @Test
    void whoseAccountWasBrokenCanBeInvitedAnewWithTheSameAddress() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        write("roles = '{COORDINATOR}'", lawyer.id());

        Accounts.Outcome invited =
                accounts.invite("Opnieuw", lawyer.email(), lawyer.who().roles(), administrator.id());

        assertThat(invited).isInstanceOf(Accounts.Outcome.Link.class);
        Accounts.NewAccount again = new Accounts.NewAccount(
                new StaffId(java.util.UUID.randomUUID()),
                "Opnieuw",
                lawyer.email(),
                lawyer.who().roles(),
                nl.kinderrechtenhelpdesk.kernel.Redacted.of(SignIn.PASSWORD),
                nl.kinderrechtenhelpdesk.kernel.Redacted.of(new byte[20]));
        assertThat(accounts.create(again)).isInstanceOf(Accounts.Outcome.Done.class);
        assertThat(password(lawyer)).isEqualTo(302);
    }

    @Test
    void aLinkThatWasWrittenInTheDatabaseOpensNothing() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest("mijn-eigen-token".getBytes(StandardCharsets.UTF_8));
        database.sql("""
                     insert into staff.setup_link (token_hash, staff_id, purpose, name, email, roles, made_at, expires_at, seal)
                     values (:hash, gen_random_uuid(), 'COLLEAGUE', 'Eve', 'eve@kwaad.example', '{LAWYER}', now(),
                       now() + interval '10 years', '\\x00')
                     """).param("hash", hash).update();

        assertThat(browser.get().uri("/medewerkers/instellen/mijn-eigen-token")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roles = '{LAWYER}'",
                "expires_at = expires_at + interval '1 day'",
                "purpose = 'NEW_PASSWORD'",
                "email = 'eve@kwaad.example'",
                "staff_id = gen_random_uuid()"
            })
    void aLinkThatWasChangedInTheDatabaseOpensNothing(String assignment) {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        String email = administrator.id() + "@link.example";
        var made = (Accounts.Outcome.Link)
                accounts.invite("Nieuw", email, java.util.Set.of(Role.ADVOCATE), administrator.id());
        String link = "/medewerkers/instellen/" + made.token().reveal();
        assertThat(browser.get().uri(link)).hasStatusOk();

        database.sql("update staff.setup_link set " + assignment + " where email = :email")
                .param("email", email)
                .update();

        assertThat(browser.get().uri(link)).hasStatus(404);
    }
}
