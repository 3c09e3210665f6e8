package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.Set;
import nl.kinderrechtenhelpdesk.staff.Confirmations;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * At the start after the upgrade seals the roles of accounts that are older than confirmations, each with a line in the audit trail; at
 * each start confirms whoever waits with the word of {@code ./run --confirm WORD}.
 */
@Component
@ConditionalOnProperty(name = "command.only-reads", havingValue = "false", matchIfMissing = true)
class ConfirmsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmsAtStart.class);

    private final ConfirmedRoles confirmed;
    private final Confirmations confirmations;
    private final Environment environment;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    ConfirmsAtStart(
            ConfirmedRoles confirmed,
            Confirmations confirmations,
            Environment environment,
            ApplicationEventPublisher events,
            InstantSource clock,
            TransactionOperations transaction) {
        this.confirmed = confirmed;
        this.confirmations = confirmations;
        this.environment = environment;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void confirm() {
        transaction.executeWithoutResult(status -> sealEarlier());
        String word = environment.getProperty("confirm", "");
        if (!word.isBlank()) {
            if (confirmations.confirmOnConsole(word)) {
                LOG.info("confirmed the colleague who was shown this word: their roles count from now on");
            } else {
                LOG.error("nobody waits for confirmation with this word: nothing was confirmed");
            }
        }
    }

    private void sealEarlier() {
        for (ConfirmedRoles.Earlier earlier : confirmed.earlier()) {
            confirmed.confirm(earlier.id(), earlier.roles());
            events.publishEvent(new StaffChanged(
                    earlier.id(),
                    null,
                    StaffChanged.Change.CONFIRMED_EARLIER,
                    Set.of(),
                    earlier.roles(),
                    clock.instant()));
        }
    }
}
