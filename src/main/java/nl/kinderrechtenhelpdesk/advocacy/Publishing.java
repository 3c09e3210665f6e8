package nl.kinderrechtenhelpdesk.advocacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The door to what the public reads of a problem file. One person writes a revision, with copies of the sources and results that are shown
 * on it; another agrees to exactly that revision. What changes in the file afterwards changes nothing on the public page.
 */
public interface Publishing {

    /**
     * A text that was written.
     *
     * @param chosen from which entries of the file its lines were copied, and which stories it tells
     * @param agreedBy the second person; null until then
     */
    record Revision(
            int number,
            PublicText text,
            Chosen chosen,
            StaffId writtenBy,
            @Nullable StaffId agreedBy,
            boolean ended) {}

    /**
     * What of a file goes along.
     *
     * @param entries sources and results, of which a copy is made
     * @param stories released stories; those that may not be told to the public are left out, now and later
     */
    record Chosen(Set<UUID> entries, Set<UUID> stories) {

        public Chosen {
            entries = Set.copyOf(entries);
            stories = Set.copyOf(stories);
        }
    }

    /** What became of a step. */
    enum Answer {
        DONE,
        /** Another revision was written meanwhile, or this one is no longer there to agree to. */
        CHANGED_MEANWHILE,
        /** The second of the two people must be another than the first. */
        SAME_PERSON
    }

    /** The last that was written, whether or not it is shown. */
    Optional<Revision> last(UUID problem);

    /** What the public reads now. */
    Optional<Revision> shown(UUID problem);

    /**
     * Writes a new revision; what is shown stays as it is until somebody agrees.
     *
     * @param after the number of the last revision the writer saw; 0 for none
     */
    Answer write(UUID problem, PublicText.Words dutch, PublicText.Words english, Chosen chosen, int after, SignedIn by);

    /** The second of two people agrees to this revision, which is shown from now on. */
    Answer agree(UUID problem, int revision, SignedIn by);

    /** Takes the page off the public site at once; one person is enough for that. */
    Answer end(UUID problem, SignedIn by);

    /** What waits for a second person. */
    List<UUID> waiting();
}
