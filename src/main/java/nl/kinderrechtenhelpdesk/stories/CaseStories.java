package nl.kinderrechtenhelpdesk.stories;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * The door to the anonymous story of a case, for lawyers. One writes it, another agrees to exactly that text; then a copy without the case
 * is released for what the asker agreed to. Every step leaves a line in the audit trail.
 */
public interface CaseStories {

    /** What became of a step. */
    enum Answer {
        DONE,
        /** Somebody changed it first, or it is no longer where this step begins. */
        CHANGED_MEANWHILE,
        /** The second of the two people must be another than the first. */
        SAME_PERSON,
        /** The asker agreed to nothing, or not any more. */
        NO_CONSENT,
        /** Another than the child agreed, and it is not said how the child's view was asked. */
        NO_CHILD_VIEW
    }

    /** Cases whose story waits for a second lawyer. */
    List<CaseId> offered();

    /** Cases whose asker agreed to a story that nobody offered yet, the last that agreed first; at most fifty. */
    List<CaseId> agreedTo();

    Optional<CaseStory> of(CaseId id);

    /** For what the released copy may be used now; empty when none is out. */
    Set<Purpose> releasedFor(CaseId id);

    /**
     * Writes it down.
     *
     * @param offer whether it goes to a second lawyer with this
     * @param version of the story that the writer saw; 0 for none
     */
    Answer write(
            CaseId id, Redacted<String> text, Redacted<String> childView, boolean offer, int version, Actor.Staff by);

    /** The second lawyer agrees to this version: a copy is out from now on. */
    Answer agree(CaseId id, int version, Actor.Staff by);

    /** The second lawyer does not, and the first writes on. */
    Answer giveBack(CaseId id, int version, Actor.Staff by);

    /** Takes the copy away everywhere at once; one person is enough for that. The text can be written on. */
    Answer withdraw(CaseId id, Actor.Staff by);
}
