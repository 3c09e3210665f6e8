package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class TrailUnderLoadTest {

    private static final Logger LOG = LoggerFactory.getLogger(TrailUnderLoadTest.class);
    private static final int WRITERS = 16;
    private static final int TRANSACTIONS = 60;

    /** Two entries a transaction, for two cases, in both orders: with a lane for each case this would deadlock now and then. */
    @Test
    void sixteenWritersAtOnceNeitherDeadlockNorBreakTheChain() throws Exception {
        try (MigratedDatabase database = MigratedDatabase.of("privacy");
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            InstallationKeys keys = InstallationKeys.generate();
            AuditLanes lanes = new AuditLanes(database.client());
            lanes.sealNew(new AuditChain(keys.auditTrail()));
            ChainedAuditTrail trail = new ChainedAuditTrail(
                    lanes,
                    new AuditHeads(Path.of("target", "no-heads.log"), keys, InstantSource.system()),
                    keys,
                    InstantSource.system());
            CaseId one = CaseId.next(InstantSource.system());
            CaseId other = CaseId.next(InstantSource.system());
            List<Future<?>> done = new ArrayList<>();

            long start = System.nanoTime();
            for (int writer = 0; writer < WRITERS; writer++) {
                boolean even = writer % 2 == 0;
                done.add(writers.submit(() -> {
                    for (int i = 0; i < TRANSACTIONS; i++) {
                        database.transaction().executeWithoutResult(status -> {
                            trail.record(new Actor.Asker(one), AuditAction.CASE_READ, even ? one : other);
                            trail.record(new Actor.Asker(one), AuditAction.CASE_READ, even ? other : one);
                        });
                    }
                }));
            }
            for (Future<?> writer : done) {
                writer.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            LOG.info("{} transactions of 2 entries in {} s", WRITERS * TRANSACTIONS, seconds);

            assertThat(trail.check()).isEqualTo(new AuditTrail.Report(2L * WRITERS * TRANSACTIONS, true, ""));
            assertThat(trail.of(one)).hasSize(WRITERS * TRANSACTIONS);
        }
    }
}
