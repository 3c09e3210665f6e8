package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.testing.ReachedHandler;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.Statements;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import nl.kinderrechtenhelpdesk.testing.TestSettings;
import nl.kinderrechtenhelpdesk.testing.TokenInSession;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The present helpdesk on what the first version wrote: its tables, its rows, and its key file. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({TestClock.class, SignIn.class, ReachedHandler.class, Statements.class, TokenInSession.class})
@ContextConfiguration(initializers = UpgradeTest.FirstVersion.class)
class UpgradeTest {

    private static final String PASSWORD = "fietsen langs de gracht";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Autowired
    Staff staff;

    @Autowired
    AuditTrail trail;

    @Value("${key.file}")
    Path keyFile;

    @Value("${database.url}")
    String url;

    /** Puts the data of the first version in the place where the helpdesk is going to look. */
    static final class FirstVersion implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final List<String> MIGRATIONS = List.of(
                "page/V001__sessions.sql",
                "page/V002__event_publications.sql",
                "page/V003__scheduled_tasks.sql",
                "staff/V100__accounts.sql",
                "privacy/V201__keys.sql",
                "privacy/V202__blind_index.sql",
                "privacy/V203__audit_trail.sql",
                "privacy/V204__blind_index_plans.sql",
                "intake/V400__questions.sql",
                "intake/V401__drafts.sql",
                "casework/V500__case_files.sql",
                "conversation/V600__conversation.sql",
                "advice/V700__rights_analysis.sql",
                "advice/V701__advice.sql",
                "advice/V702__outcome.sql",
                "signals/V800__case_facts.sql",
                "funding/V900__supporters.sql");

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new TestSettings().initialize(context);
            Path keys = Path.of(context.getEnvironment().getRequiredProperty("key.file"));
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(context.getEnvironment().getRequiredProperty("database.url"));
            database.setUser("postgres");
            database.setPassword("postgres");
            try {
                Files.write(keys, bytes("first-version/key.json"));
                Path scripts = Files.createTempDirectory("first-version");
                for (String migration : MIGRATIONS) {
                    Path script = scripts.resolve(migration);
                    Files.createDirectories(Objects.requireNonNull(script.getParent()));
                    Files.write(script, bytes("db/migration/" + migration));
                }
                Flyway.configure()
                        .dataSource(database)
                        .locations("filesystem:" + scripts)
                        .load()
                        .migrate();
                try (var connection = database.getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute(new String(bytes("first-version/rows.sql"), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] bytes(String resource) throws IOException {
            try (InputStream in = new ClassPathResource(resource).getInputStream()) {
                return in.readAllBytes();
            }
        }
    }

    @Test
    void whoSignedInBeforeStillDoesAndReadsCasesFromBefore() {
        SignIn.App app = signIn.app("B7XP K7DH 3EXW YBYE ORCF BKTN 3VDM NKNX");

        MvcTestResult half = password("jurist@helpdesk.example", "192.0.2.180");
        MvcTestResult in = browser.post()
                .uri("/medewerkers/inloggen/code")
                .with(csrf())
                .cookie(half.getResponse().getCookies())
                .param("code", app.code())
                .exchange();

        assertThat(in).hasStatus3xxRedirection();
        assertThat(browser.get()
                        .uri("/medewerkers/zaken")
                        .cookie(in.getResponse().getCookies()))
                .hasStatusOk()
                .bodyText()
                .contains("KR-2026-000001", "KR-2026-000002");
        assertThat(database.sql(
                                "select count(*) from privacy.audit_entry where what = 'CONFIRMED_EARLIER' and account = ?")
                        .param(id("jurist").value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aCodeFromBeforeStillOpens() {
        MvcTestResult in = code("7022 3196 6598 8193", "192.0.2.181");

        assertThat(in).hasRedirectedUrl("/mijn-vraag/gesprek");
        assertThat(browser.get()
                        .uri("/mijn-vraag/gesprek")
                        .cookie(in.getResponse().getCookies()))
                .bodyText()
                .contains("Mag mijn vader bepalen bij wie ik woon?");
    }

    @Test
    void theDateOfALetterFromBeforeIsATermOfWhichTheKindIsNotYetKnown() {
        assertThat(database.sql("""
                                select start_on || ' ' || coalesce(kind, '-') || ' ' || standing
                                  from casework.case_term join casework.case_file using (case_id) where number = 'KR-2026-000002'
                                """).query(String.class).list()).containsExactly("2026-11-02 - OPEN");
    }

    @Test
    void aLinkFromBeforeOpensNothingAndABrowserFromBeforeIsNotKnown() {
        assertThat(browser.get().uri("/medewerkers/instellen/EOO0nEl1vLHoHiUbRLjKITw01tCywAfAMres6GesKGM"))
                .hasStatus(404);
        assertThat(database.sql(
                                "select count(*) from staff.known_browser where seal is null or last_used_at < '2026-11-26 16:55Z'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theTrailIsWholeAndGoesOn() {
        assertThat(trail.check().intact()).isTrue();
    }

    @Test
    void afterwardsARowWithoutASealIsRefusedAndGetsNoneAtTheNextStart() throws IOException {
        assertThat(Files.readString(keyFile)).contains("\"rows\" : \"sealed\"");
        assertThat(roles("coordinator")).containsExactly(Role.COORDINATOR);
        write(
                "update staff.confirmed_role set sealed = null where staff_id = ?",
                id("coordinator").value());
        write("update staff.account set seal = null where id = ?", id("beheer").value());
        write("update intake.asker_code set seal = null where case_id = ?", caseOf("KR-2026-000002"));

        new SpringApplicationBuilder(HelpdeskApplication.class)
                .properties("database.url=" + url, "database.user=postgres", "database.password=postgres")
                .properties("data.dir=" + keyFile.getParent(), "key.file=" + keyFile)
                .run("--server.port=-1", "--schedule.enabled=false", "--command.alone=true")
                .close();

        assertThat(roles("coordinator")).isEmpty();
        assertThat(password("beheer@helpdesk.example", "192.0.2.182")).hasStatus(422);
        assertThat(code("8624 3145 4819 6488", "192.0.2.183")).hasStatus(422);
    }

    private Set<Role> roles(String who) {
        return staff.find(id(who)).map(StaffMember::roles).orElseThrow();
    }

    private StaffId id(String who) {
        return new StaffId(database.sql("select id from staff.account where email = ?")
                .param(who + "@helpdesk.example")
                .query(UUID.class)
                .single());
    }

    private UUID caseOf(String number) {
        return database.sql("select case_id from casework.case_file where number = ?")
                .param(number)
                .query(UUID.class)
                .single();
    }

    private void write(String sql, UUID key) {
        assertThat(database.sql(sql).param(key).update()).isOne();
    }

    private MvcTestResult password(String email, String address) {
        return browser.post()
                .uri("/medewerkers/inloggen")
                .with(csrf())
                .remoteAddress(address)
                .cookie(new Cookie("bekende-browser", "H8IA-DNz92_IgD52wmYAIYfjUmGsFL82o82DFaytz-k"))
                .param("email", email)
                .param("wachtwoord", PASSWORD)
                .exchange();
    }

    private MvcTestResult code(String digits, String address) {
        return browser.post()
                .uri("/mijn-vraag")
                .with(csrf())
                .remoteAddress(address)
                .param("code", digits)
                .exchange();
    }
}
