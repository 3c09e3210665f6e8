package nl.kinderrechtenhelpdesk.privacy.internal;

import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With {@code --new-case-keys}: asks another key for every case there is, and ends. {@link ReplacesCaseKeys} does it while the site is open. */
@Component
@ConditionalOnProperty("new-case-keys")
class NewCaseKeysCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NewCaseKeysCommand.class);

    private final CaseKeyRows rows;
    private final AuditTrail trail;

    NewCaseKeysCommand(CaseKeyRows rows, AuditTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        int asked = rows.askForNew();
        trail.record(
                new Actor.Application("console"),
                AuditAction.SETTINGS_CHANGED,
                null,
                AuditDetail.of("new case keys " + asked));
        LOG.info("{} cases get another key within the first hour that the helpdesk runs", asked);
    }
}
