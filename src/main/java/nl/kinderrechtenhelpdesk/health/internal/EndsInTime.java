package nl.kinderrechtenhelpdesk.health.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Stopping as a whole takes this long at most. Each part has a bound of its own (requests, jobs, the database); this one holds when one
 * of them is not kept, before a supervisor loses its patience and kills what is still writing.
 */
@Component
@ConditionalOnBooleanProperty(OwnProcess.IS_OWN)
class EndsInTime {

    private static final Logger LOG = LoggerFactory.getLogger(EndsInTime.class);
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Autowired
    EndsInTime() {
        this(LONGEST);
    }

    EndsInTime(Duration longest) {
        CountDownLatch never = new CountDownLatch(1);
        Thread last = Thread.ofPlatform().daemon().name("ends-in-time").unstarted(() -> {
            try {
                if (!never.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.error("stopping took longer than {} seconds: ended here", longest.toSeconds());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                Runtime.getRuntime().halt(ProcessEnd.CODE);
            }
        });
        // the machine waits for a hook but not for a daemon thread, so that an orderly end is not held up
        Runtime.getRuntime().addShutdownHook(new Thread(last::start, "stopping-began"));
    }
}
