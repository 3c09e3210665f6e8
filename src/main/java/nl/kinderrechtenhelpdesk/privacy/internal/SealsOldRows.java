package nl.kinderrechtenhelpdesk.privacy.internal;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether rows without a seal may still get one. That this was done stands in the key file, not in the database: whoever writes there
 * could else have their own rows sealed at the next start.
 */
@Component
class SealsOldRows {

    private static final Logger LOG = LoggerFactory.getLogger(SealsOldRows.class);

    private final KeyFile file;
    private final boolean may;
    private final boolean onlyReads;

    /** @param asked by who runs this, after putting back a copy of the database from before there were seals */
    SealsOldRows(
            @Value("${key.file}") Path path,
            @Value("${privacy.seal-unsealed-rows:false}") boolean asked,
            @Value("${command.only-reads:false}") boolean onlyReads,
            InstallationKeys keys) {
        this.file = new KeyFile(path);
        this.onlyReads = onlyReads;
        this.may = !onlyReads && (asked || !file.saysRowsAreSealed());
        if (asked) {
            LOG.warn("rows without a seal get one at this start: take SEAL_UNSEALED_ROWS away again");
        }
    }

    boolean mayBeSealed() {
        return may;
    }

    /** Modules seal before the first request; from here on a row without a seal is refused. */
    @EventListener(ApplicationReadyEvent.class)
    void done() {
        if (!onlyReads && !file.saysRowsAreSealed() && !file.sayRowsAreSealed()) {
            LOG.warn(
                    "the key file {} cannot be written: put {} in it by hand, or rows without a seal get one at each start",
                    file.path(),
                    KeyFile.ROWS_ARE_SEALED);
        }
    }
}
