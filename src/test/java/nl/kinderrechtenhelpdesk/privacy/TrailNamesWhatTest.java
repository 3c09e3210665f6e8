package nl.kinderrechtenhelpdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a line says besides who: whose account and which roles, which setting, and what failed or was refused. */
@HelpdeskTest
class TrailNamesWhatTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void aChangeOfRolesNamesTheAccountAndTheRolesBeforeAndAfter() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person colleague = signIn.newAccount(Role.ADVOCATE);

        assertThat(browser.post()
                        .uri("/medewerkers/beheer/medewerkers/" + colleague.id() + "/rollen")
                        .with(administrator.signedIn())
                        .with(csrf())
                        .param("rollen", "FINANCE")
                        .param("versie", "0"))
                .hasStatus3xxRedirection();

        assertThat(linesBy(administrator.id()))
                .containsExactly("STAFF_CHANGED ROLES " + colleague.id() + " {ADVOCATE} {FINANCE}");
    }

    @Test
    void anInvitationNamesTheRolesThatItAsksFor() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);

        assertThat(browser.post()
                        .uri("/medewerkers/beheer/medewerkers/uitnodigen")
                        .with(administrator.signedIn())
                        .with(csrf())
                        .param("naam", "Nieuwe Collega")
                        .param("email", "nieuw-" + administrator.id() + "@helpdesk.example")
                        .param("rollen", "LAWYER"))
                .hasStatusOk();

        assertThat(linesBy(administrator.id()))
                .singleElement()
                .asString()
                .startsWith("STAFF_CHANGED INVITED ")
                .endsWith(" {} {LAWYER}");
    }

    @Test
    void whoAsksForACaseThatIsNotOpenToThemLeavesALine() {
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);
        CaseId caseId = CaseId.next(clock);

        assertThat(browser.get().uri("/medewerkers/zaken/" + caseId).with(finance.signedIn()))
                .hasStatus(403);

        assertThat(trail.of(caseId)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo(AuditAction.ACCESS_REFUSED);
            assertThat(line.detail().what()).isEqualTo("GET /medewerkers/zaken/{id}");
            assertThat(line.actor()).isEqualTo(finance.who().actor());
        });
    }

    @Test
    void whoAsksAgainAndAgainIsCountedAndDoesNotFillTheTrail() {
        clock.advance(Duration.ofHours(1));
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);
        for (int i = 0; i < 45; i++) {
            browser.get()
                    .uri("/medewerkers/werkvoorraad")
                    .with(finance.signedIn())
                    .exchange();
        }

        List<@Nullable String> lines = linesBy(finance.id());
        assertThat(lines).hasSize(21);
        assertThat(lines.getLast()).contains("GET /medewerkers/werkvoorraad x40");
    }

    @Test
    void aWrongPasswordAndAWrongCodeLeaveALineForARealAddressAndForNobodysAlike() {
        clock.advance(Duration.ofHours(1));
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        long before = failures(null);

        wrongPassword(lawyer.email(), "192.0.2.71");
        wrongPassword("niemand-" + lawyer.id() + "@helpdesk.example", "192.0.2.72");

        assertThat(failures(lawyer.id())).isEqualTo(1);
        assertThat(failures(null)).isEqualTo(before + 1);
    }

    @Test
    void aCodeOfNobodyLeavesALine() {
        clock.advance(Duration.ofHours(1));
        long before = count("action = 'ASKER_CODE_WRONG'", Map.of());

        browser.post()
                .uri("/mijn-vraag")
                .with(csrf())
                .with(from("192.0.2.73"))
                .param("code", "1234 5678 9012 3456")
                .exchange();

        assertThat(count("action = 'ASKER_CODE_WRONG'", Map.of())).isEqualTo(before + 1);
    }

    private void wrongPassword(String email, String source) {
        assertThat(browser.post()
                        .uri("/medewerkers/inloggen")
                        .with(csrf())
                        .with(from(source))
                        .param("email", email)
                        .param("wachtwoord", "niet het goede woord"))
                .hasStatus(422);
    }

    private static RequestPostProcessor from(String source) {
        return request -> {
            request.setRemoteAddr(source);
            return request;
        };
    }

    private long failures(@Nullable StaffId account) {
        return account == null
                ? count("action = 'SIGN_IN_FAILED' and account is null", Map.of())
                : count("action = 'SIGN_IN_FAILED' and account = :id", Map.of("id", account.value()));
    }

    private long count(String which, Map<String, ?> values) {
        return database.sql("select count(*) from privacy.audit_entry where " + which)
                .params(values)
                .query(Long.class)
                .single();
    }

    private List<@Nullable String> linesBy(StaffId actor) {
        return database.sql("""
                        select action || ' ' || what || coalesce(' ' || account, '') || ' ' || roles_before::text || ' '
                               || roles_after::text
                          from privacy.audit_entry where actor = :actor and what <> 'SET_UP' order by at, number
                        """)
                .param("actor", "staff:" + actor)
                .query(String.class)
                .list();
    }
}
