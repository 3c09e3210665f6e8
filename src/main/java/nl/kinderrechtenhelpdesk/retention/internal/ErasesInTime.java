package nl.kinderrechtenhelpdesk.retention.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.EndedCases;
import nl.kinderrechtenhelpdesk.casework.EndedCases.Ended;
import nl.kinderrechtenhelpdesk.casework.Ending;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Every night: erases what was kept long enough, and erases again what came back with a restored backup; the latter before the site
 * opens, too. Each case on its own.
 */
@Component
@DependsOnDatabaseInitialization
@ConditionalOnProperty(name = "command.only-reads", havingValue = "false", matchIfMissing = true)
class ErasesInTime implements RecurringJob, SmartInitializingSingleton {

    private static final int AT_A_TIME = 100;
    private static final Actor ACTOR = new Actor.Application("retention");

    private final EndedCases cases;
    private final RetentionPeriods periods;
    private final CountedErasure erasing;
    private final Erasure erasure;

    ErasesInTime(EndedCases cases, RetentionPeriods periods, CountedErasure erasing, Erasure erasure) {
        this.cases = cases;
        this.periods = periods;
        this.erasing = erasing;
        this.erasure = erasure;
    }

    @Override
    public String name() {
        return "retention.erase";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(4, 20));
    }

    @Override
    public void afterSingletonsInstantiated() {
        eraseAgain();
    }

    @Override
    public void run() {
        eraseAgain();
        for (Ending ending : Ending.values()) {
            periods.endedBefore(ending, 0).ifPresent(moment -> erase(ending, moment));
        }
    }

    private void erase(Ending ending, Instant moment) {
        List<Ended> batch;
        do {
            batch = cases.before(ending, moment, AT_A_TIME);
            batch.forEach(ended -> erasing.erase(ended.id(), ErasedLog.Ground.TIME, ACTOR));
        } while (batch.size() == AT_A_TIME);
    }

    private void eraseAgain() {
        @Nullable CaseId after = null;
        List<CaseId> batch;
        do {
            batch = cases.all(after, AT_A_TIME);
            erasure.erasedBefore(batch).forEach(id -> erasing.erase(id, ErasedLog.Ground.BACKUP, ACTOR));
            after = batch.isEmpty() ? null : batch.getLast();
        } while (after != null && batch.size() == AT_A_TIME);
    }
}
