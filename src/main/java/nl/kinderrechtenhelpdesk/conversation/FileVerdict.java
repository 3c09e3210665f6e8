package nl.kinderrechtenhelpdesk.conversation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is judged of a file that somebody would send; for measuring, where nothing is kept.
 *
 * @param kind null when it is refused
 * @param refusal null when it is accepted
 * @param armed what it could do when it is opened
 * @param changed whether what is kept differs from what was sent
 */
public record FileVerdict(@Nullable FileKind kind, @Nullable Refusal refusal, Set<Armed> armed, boolean changed) {

    public FileVerdict {
        armed = Set.copyOf(armed);
    }
}
