package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.EndedCases;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before the site opens and every night: takes the cases whose key is not there out of every list, and puts those back whose key came
 * back. A case loses its key when it is erased, and then its rows go too; one that has rows and no key came with a backup.
 */
@Component
@DependsOnDatabaseInitialization
@ConditionalOnProperty(name = "command.only-reads", havingValue = "false", matchIfMissing = true)
class SetsUnreadableCasesApart implements RecurringJob, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SetsUnreadableCasesApart.class);
    private static final int AT_A_TIME = 1000;

    private final EndedCases cases;
    private final CaseVault vault;
    private final JdbcClient database;
    private final InstantSource clock;

    SetsUnreadableCasesApart(EndedCases cases, CaseVault vault, JdbcClient database, InstantSource clock) {
        this.cases = cases;
        this.vault = vault;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "casework.unreadable";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(4, 35));
    }

    @Override
    public void afterSingletonsInstantiated() {
        run();
    }

    @Override
    public void run() {
        @Nullable CaseId after = null;
        List<CaseId> batch;
        int unreadable = 0;
        do {
            batch = cases.all(after, AT_A_TIME);
            Set<CaseId> keyless = vault.withoutKey(batch);
            unreadable += keyless.size();
            set(batch, keyless);
            after = batch.isEmpty() ? null : batch.getLast();
        } while (after != null && batch.size() == AT_A_TIME);
        if (unreadable > 0) {
            LOG.warn(
                    "{} cases cannot be read, as their keys are not in this database; they stand in no list",
                    unreadable);
        }
    }

    private void set(List<CaseId> batch, Set<CaseId> keyless) {
        database.sql("""
                        update casework.case_file
                           set erased_at = case when case_id = any(:keyless) then cast(:now as timestamptz) end
                         where case_id = any(:batch) and (erased_at is not null) <> (case_id = any(:keyless))
                        """)
                .param("keyless", ids(keyless))
                .param("batch", ids(batch))
                .param("now", Cells.time(clock.instant()))
                .update();
    }

    private static UUID[] ids(java.util.Collection<CaseId> cases) {
        return Cells.ids(cases.stream().map(CaseId::value).toList());
    }
}
