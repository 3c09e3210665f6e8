package nl.kinderrechtenhelpdesk.advice;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a lawyer writes of one right in one case.
 *
 * @param finding null while the lawyer has not decided
 * @param engagement how the right is touched by what happened
 * @param reasoning why the lawyer comes to the finding
 */
public record Assessment(@Nullable Finding finding, Redacted<String> engagement, Redacted<String> reasoning) {

    static final Assessment EMPTY = new Assessment(null, Redacted.of(""), Redacted.of(""));

    /** By which the case is found. */
    public List<Redacted<String>> words() {
        return List.of(engagement, reasoning);
    }

    /** Of a right that was chosen and not yet looked into. */
    public static Assessment empty() {
        return EMPTY;
    }
}
