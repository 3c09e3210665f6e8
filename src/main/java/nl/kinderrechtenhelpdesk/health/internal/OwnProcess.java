package nl.kinderrechtenhelpdesk.health.internal;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Ends the process where it is the application's own; where it is somebody else's, such as a test run, it only says that it would. */
@Component
class OwnProcess implements ProcessEnd {

    /** Set by the application's main method. */
    static final String IS_OWN = "process.own";

    private static final Logger LOG = LoggerFactory.getLogger(OwnProcess.class);

    private final boolean own;

    OwnProcess(@Value("${" + IS_OWN + ":false}") boolean own) {
        this.own = own;
    }

    @Override
    public void now(String why) {
        Thread line = Thread.ofPlatform()
                .daemon()
                .name("last-line")
                .start(() -> LOG.error("{}; the helpdesk ends itself and has to be started again", why));
        try {
            // a log that is stuck holds nothing up
            line.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (own) {
            // not exit: that waits for an orderly end, which is what cannot be counted on any more
            Runtime.getRuntime().halt(CODE);
        }
    }
}
