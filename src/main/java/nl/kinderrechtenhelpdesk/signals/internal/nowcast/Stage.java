package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.signals.Handled;
import org.jspecify.annotations.Nullable;

/** When a case begins to be known: with its first codes, after days, or with its last ones, after one to three months. */
enum Stage {
    CODED,
    CLOSED;

    @Nullable
    LocalDate knownIn(Handled cases) {
        return this == CODED ? cases.codedIn() : cases.closedIn();
    }
}
