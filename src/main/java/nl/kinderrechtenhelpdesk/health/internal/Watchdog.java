package nl.kinderrechtenhelpdesk.health.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Ends the process when the site answers nobody: three knocks in a row of twenty seconds each, so that a machine that stood still for a
 * while, or is very busy, is not taken for one that is stuck. What all threads were doing goes to the log first.
 */
@Component
@ConditionalOnBooleanProperty(OwnProcess.IS_OWN)
class Watchdog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int MISSES = 3;
    /** The site opens before this phase and closes after it. */
    private static final int AFTER_THE_SITE = Integer.MAX_VALUE - 512;

    private final Supplier<@Nullable Knock> door;
    private final Duration pause;
    private final ProcessEnd end;
    private volatile @Nullable CountDownLatch stopped;

    @Autowired
    Watchdog(Environment settings, ProcessEnd end) {
        this(() -> door(settings), PAUSE, end);
    }

    Watchdog(Supplier<@Nullable Knock> door, Duration pause, ProcessEnd end) {
        this.door = door;
        this.pause = pause;
        this.end = end;
    }

    /** Null when no site was opened, as for a command beside the running helpdesk. */
    private static @Nullable Knock door(Environment settings) {
        Integer port = settings.getProperty("local.server.port", Integer.class);
        if (port == null || port <= 0) {
            return null;
        }
        InetAddress address =
                settings.getProperty("server.address", InetAddress.class, InetAddress.getLoopbackAddress());
        return new Knock(
                new InetSocketAddress(address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address, port),
                PATIENCE);
    }

    @Override
    public void start() {
        CountDownLatch until = new CountDownLatch(1);
        Knock knock = door.get();
        if (knock != null) {
            // read once now: when it is needed, loading a class may be what is stuck
            AllThreads.now();
            Thread.ofPlatform().daemon().name("watchdog").start(() -> watch(knock, until));
        }
        stopped = until;
    }

    private void watch(Knock knock, CountDownLatch until) {
        int misses = 0;
        try {
            while (!until.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                misses = knock.isAnswered() ? 0 : misses + 1;
                if (misses == MISSES && until.getCount() > 0) {
                    giveUp();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUp() throws InterruptedException {
        String why = "the site gave no answer three times in a row";
        Thread dump = Thread.ofPlatform()
                .daemon()
                .name("watchdog-log")
                .start(() -> LOG.error("{}. What all threads do:\n{}", why, AllThreads.now()));
        // should the log be stuck as well, the end does not wait for it
        dump.join(Duration.ofSeconds(10));
        end.now(why);
    }

    @Override
    public void stop() {
        CountDownLatch until = stopped;
        if (until != null) {
            until.countDown();
        }
        stopped = null;
    }

    @Override
    public boolean isRunning() {
        return stopped != null;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_SITE;
    }
}
