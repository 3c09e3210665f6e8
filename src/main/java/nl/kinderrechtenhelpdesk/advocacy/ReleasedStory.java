package nl.kinderrechtenhelpdesk.advocacy;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * An anonymous story that two lawyers released. Leads to no case, and knows none.
 *
 * @param text in Dutch
 * @param purposes for what it may be used; never empty
 * @param theme code of its theme; null when the case had none
 * @param releasedIn the month only: a day could be put beside what happened in a case
 */
public record ReleasedStory(
        UUID id,
        Redacted<String> text,
        Set<Purpose> purposes,
        @Nullable String theme,
        YearMonth releasedIn) {

    public ReleasedStory {
        purposes = Set.copyOf(purposes);
    }

    public boolean mayBeUsedFor(Purpose purpose) {
        return purposes.contains(purpose);
    }
}
