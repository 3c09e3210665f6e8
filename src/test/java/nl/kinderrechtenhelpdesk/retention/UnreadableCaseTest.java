package nl.kinderrechtenhelpdesk.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case that came back with a backup, without its key. */
@HelpdeskTest
class UnreadableCaseTest {

    private static final List<String> PAGES = List.of(
            "",
            "/advies",
            "/advies/beoordelen",
            "/advies/versturen",
            "/advies/voorbeeld",
            "/kinderrechtentoets",
            "/sluiten",
            "/termijnen",
            "/uitkomst",
            "/verwijzing",
            "/wissen",
            "/code",
            "/doorvragen",
            "/doorverwijzen",
            "/afwijzen");

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Autowired
    Worklist worklist;

    @Autowired
    Casework casework;

    @Autowired
    List<RecurringJob> jobs;

    @Autowired
    nl.kinderrechtenhelpdesk.privacy.Erasure erasure;

    @Test
    void itSaysSoInWordsAndStandsInNoListUntilItsKeyIsBack() {
        CaseInHand cases = new CaseInHand(helpdesk);
        Receipt receipt = cases.asked(AskerKind.CHILD, Language.NL);
        CaseId id = receipt.id();
        String number = casework.find(id).orElseThrow().number();
        byte[] wrapped = database.sql("delete from privacy.case_key where case_id = :id returning wrapped")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        run("casework.unreadable");

        for (String page : PAGES) {
            MvcTestResult shown = web.get()
                    .uri("/medewerkers/zaken/" + id + page)
                    .with(signIn.as(Role.LAWYER))
                    .exchange();
            assertThat(shown.getResponse().getStatus()).as(page).isLessThan(500);
            if (page.isEmpty()) {
                assertThat(shown).hasStatus(410).bodyText().contains("kan niet meer worden gelezen");
            }
        }
        assertThat(found(number)).isEmpty();
        assertThat(listed()).doesNotContain(id);

        MvcTestResult back = web.post()
                .uri("/mijn-vraag")
                .with(csrf())
                .param("code", receipt.code().digits())
                .exchange();
        assertThat(back).hasStatus(410).bodyText().contains("kunnen deze vraag niet meer lezen", "/contact");
        assertThat(web.get().uri("/mijn-vraag/gesprek").with(SignIn.asAsker(id)).exchange())
                .hasStatus3xxRedirection();

        database.sql("insert into privacy.case_key values (:id, :wrapped, now())")
                .param("id", id.value())
                .param("wrapped", wrapped)
                .update();
        run("casework.unreadable");
        assertThat(found(number)).containsExactly(id);
        assertThat(web.get().uri("/medewerkers/zaken/" + id).with(signIn.as(Role.LAWYER)))
                .hasStatusOk();
    }

    @Test
    void aCaseErasedAfterTheBackupIsErasedAgainBeforeTheSiteOpens() throws Exception {
        CaseInHand cases = new CaseInHand(helpdesk);
        CaseId id = cases.asked(AskerKind.CHILD, Language.NL).id();
        long lines = lines();
        erasure.erase(id, new Actor.Application("test"));
        assertThat(lines()).isEqualTo(lines + 1);
        // the backup brings the rows and the key back, and knows nothing of the erasure
        CaseId again = cases.asked(AskerKind.CHILD, Language.NL).id();
        java.util.UUID ref = database.sql(
                        "select case_id from privacy.audit_entry where action = 'CASE_ERASED' order by at desc limit 1")
                .query(java.util.UUID.class)
                .single();
        database.sql("delete from privacy.erased_case where case_ref = :ref")
                .param("ref", ref)
                .update();
        helpdesk.getBeansOfType(org.springframework.beans.factory.InitializingBean.class)
                .forEach((name, bean) -> {
                    if (name.equals("erasedCases")) {
                        bringUpToDate(bean);
                    }
                });
        assertThat(database.sql("select count(*) from privacy.erased_case where case_ref = :ref")
                        .param("ref", ref)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(erasure.erasedBefore(List.of(id, again))).containsExactly(id);
    }

    private static void bringUpToDate(org.springframework.beans.factory.InitializingBean bean) {
        try {
            bean.afterPropertiesSet();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long lines() throws java.io.IOException {
        java.nio.file.Path list =
                java.nio.file.Path.of(helpdesk.getEnvironment().getRequiredProperty("data.dir"), "erased-cases");
        return java.nio.file.Files.exists(list)
                ? java.nio.file.Files.readAllLines(list).stream()
                        .filter(line -> !line.isBlank())
                        .count()
                : 0;
    }

    private void run(String job) {
        jobs.stream().filter(one -> one.name().equals(job)).forEach(RecurringJob::run);
    }

    private List<CaseId> found(String number) {
        return ids(worklist.search(
                        Redacted.of(number),
                        CaseFilter.all(),
                        new nl.kinderrechtenhelpdesk.kernel.Paging(1, 50),
                        new Actor.Staff(CaseInHand.somebody()))
                .lines());
    }

    private List<CaseId> listed() {
        return ids(worklist.page(
                        CaseFilter.open(),
                        new nl.kinderrechtenhelpdesk.kernel.Paging(1, 500),
                        new Actor.Staff(CaseInHand.somebody()))
                .items());
    }

    private static List<CaseId> ids(List<CaseLine> lines) {
        return lines.stream().map(line -> line.summary().id()).toList();
    }
}
