package nl.kinderrechtenhelpdesk.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Altered;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Change;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.staff.SignedIn;

/**
 * The door to funds and grants for the pages of finance. Every change of a grant stays in its history and leaves a line in the audit trail,
 * in the same transaction. What other modules may know is {@link Grants}.
 */
public interface GrantDesk {

    /** What became of a change. */
    sealed interface Saved {

        record Done(UUID id) implements Saved {}

        /** Somebody else changed it first; nothing was saved. */
        record ChangedMeanwhile() implements Saved {}

        /** Another grant has this reference; nothing was saved. */
        record ReferenceTaken() implements Saved {}

        record NotFound() implements Saved {}
    }

    /** By name. */
    List<Fund> funds();

    Optional<Fund> fund(UUID id);

    UUID addFund(Fund.Words words, SignedIn by);

    Saved changeFund(UUID id, Fund.Words words, int version, SignedIn by);

    /** Those that run before those that ended, the one that ends first before the others. */
    List<GrantFile> all();

    Optional<GrantFile> file(UUID id);

    /** The last change first. */
    List<Change> changes(UUID id);

    /** A new grant; {@code reports} are the days on which something must be handed in. */
    Saved begin(Terms terms, List<LocalDate> reports, List<Altered> altered, SignedIn by);

    /**
     * Changes a grant. Days of reports that were handed in stay.
     *
     * @param altered the fields with their values before and after, as the history shows them
     */
    Saved change(UUID id, Terms terms, List<LocalDate> reports, List<Altered> altered, int version, SignedIn by);

    /** Notes that the report of that day was handed in. */
    Saved handedIn(UUID id, LocalDate dueOn, LocalDate doneOn, SignedIn by);
}
