package nl.kinderrechtenhelpdesk.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session that is open, for its holder to see.
 *
 * @param mark by which it is ended; opens nothing
 * @param since when its holder came in
 * @param usedAt when something was asked with it, up to a minute earlier than it was
 * @param browser what is known of the browser; null for a session that began before this was kept
 * @param current whether it is the session of the request
 */
public record OpenSession(
        String mark,
        Instant since,
        Instant usedAt,
        @Nullable BrowserKind browser,
        boolean current) {}
