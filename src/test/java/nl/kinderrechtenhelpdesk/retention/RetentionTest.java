package nl.kinderrechtenhelpdesk.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job that erases what was kept long enough. The clock of tests never goes back, so the cases of these tests are made old by hand. */
@HelpdeskTest
class RetentionTest {

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Forgetting forgetting;

    @Autowired
    OrganisationDetails details;

    @Autowired
    List<RecurringJob> jobs;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private final Actor.Staff lawyer = new Actor.Staff(StaffId.next(java.time.InstantSource.system()));

    @BeforeEach
    void twelveMonthsForDeclinedCasesAndNothingElseFilledIn() {
        details.save(Map.of(Detail.MONTHS_DECLINED, Map.of(Language.NL, "12")), lawyer);
    }

    @AfterEach
    void nothingFilledIn() {
        details.save(Map.of(Detail.MONTHS_DECLINED, Map.of(Language.NL, "")), lawyer);
    }

    private CaseId ended(Move move, int daysAgo) {
        CaseSummary summary = new AskedCases(intake, casework).ask("Bewaar dit maar even");
        handling.handOver(
                summary.id(),
                move,
                new HandoverText(Redacted.of("Juridisch Loket"), null, Redacted.of("Sorry")),
                lawyer,
                summary.version());
        database.sql("update casework.case_file set moved_at = :at, unread_at = null where case_id = :id")
                .param("at", java.sql.Timestamp.from(clock.instant().minus(Duration.ofDays(daysAgo))))
                .param("id", summary.id().value())
                .update();
        return summary.id();
    }

    private void night() {
        jobs.stream()
                .filter(job -> job.name().equals("retention.erase"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private boolean there(CaseId id) {
        return casework.find(id).isPresent();
    }

    private long counted(String ground) {
        return forgetting.erased().stream()
                .filter(erased ->
                        erased.ground().equals(ground) && erased.ended().equals("DECLINED"))
                .mapToLong(Forgetting.Erased::cases)
                .sum();
    }

    @Test
    void whatWasKeptLongEnoughIsErasedAndCountedAndTheRestStays() {
        CaseId old = ended(Move.DECLINE, 370);
        CaseId young = ended(Move.DECLINE, 300);
        CaseId otherEnding = ended(Move.REFER, 3_000);
        long before = counted("TIME");

        night();

        assertThat(there(old)).isFalse();
        assertThat(there(young)).isTrue();
        assertThat(there(otherEnding)).as("its period is not filled in").isTrue();
        assertThat(counted("TIME")).isEqualTo(before + 1);
    }

    @Test
    void aCaseInWhichTheAskerWaitsToBeHeardIsNeverErasedByTheJob() {
        CaseId waits = ended(Move.DECLINE, 500);
        database.sql("update casework.case_file set unread_at = moved_at where case_id = :id")
                .param("id", waits.value())
                .update();
        night();
        assertThat(there(waits)).isTrue();
    }

    @Test
    void whatGoesWithinThirtyDaysIsShownBeforehandWithTheDay() {
        CaseId soon = ended(Move.DECLINE, 350);
        CaseId later = ended(Move.DECLINE, 200);
        assertThat(forgetting.leaving(30, 1_000))
                .extracting(Forgetting.Leaving::caseId)
                .contains(soon)
                .doesNotContain(later);
    }

    @Test
    void aCaseThatComesBackWithABackupIsErasedAgain() {
        CaseId id = ended(Move.DECLINE, 1);
        database.sql("create table if not exists public.backup as select * from casework.case_file where case_id = :id")
                .param("id", id.value())
                .update();
        forgetting.propose(id, Redacted.of("proef"), lawyer);
        forgetting.confirm(id, new Actor.Staff(StaffId.next(clock)));
        String columns =
                database.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                         where table_schema = 'casework' and table_name = 'case_file' and is_generated = 'NEVER'""").query((row, number) -> row.getString(1)).single();
        database.sql("insert into casework.case_file (" + columns + ") select " + columns + " from public.backup")
                .update();
        database.sql("drop table public.backup").update();
        assertThat(there(id)).isTrue();

        night();

        assertThat(there(id)).isFalse();
        assertThat(counted("BACKUP")).isPositive();
    }
}
