package nl.kinderrechtenhelpdesk.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** What lawyers and coordinators do with a case that asks for attention: with danger, with who waits to be heard, with a promised day. */
public interface AttentionDesk {

    CasePast past(CaseId id);

    /** A colleague judges that the case is urgent, and says why. */
    void mark(CaseId id, Set<DangerKind> kinds, Redacted<String> why, Actor.Staff by);

    /**
     * A colleague judges that these reasons do not make the case urgent (any more), and says why; both remain with the case. Reasons that
     * came since are not touched.
     *
     * @return whether one of them still stood
     */
    boolean clear(CaseId id, Collection<UUID> reasons, Redacted<String> why, Actor.Staff by);

    /** Promises another day and tells the asker so, with these words. */
    MoveResult promise(CaseId id, LocalDate on, Redacted<String> words, Actor.Staff by, long version);

    /** The asker asked to take the case up again; it is not, and the asker is told so with these words. */
    MoveResult leaveEnded(CaseId id, Redacted<String> words, Actor.Staff by, long version);

    /** In how many cases of each handler an asker waits to be heard; the key null is for cases that are nobody's. */
    Map<@Nullable StaffId, Integer> waitingToBeHeard();
}
