package nl.kinderrechtenhelpdesk.health;

import java.time.Instant;
import java.util.List;

/** How all parts are, as it was found a few seconds ago at most: asking it often costs nothing. */
public interface Health {

    /**
     * One part.
     *
     * @param name message key of what was looked at
     */
    record Part(String name, Finding finding) {}

    /**
     * All parts, the worst first.
     *
     * @param at when they were looked at
     */
    record Report(Instant at, List<Part> parts) {

        /** Whether visitors can be served. */
        public boolean serves() {
            return parts.stream().noneMatch(part -> part.finding().state() == Finding.State.BROKEN);
        }
    }

    Report report();
}
