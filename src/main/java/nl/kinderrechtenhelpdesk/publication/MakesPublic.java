package nl.kinderrechtenhelpdesk.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import nl.kinderrechtenhelpdesk.signals.PublishableYear;
import nl.kinderrechtenhelpdesk.staff.SignedIn;

/**
 * The one door by which figures become public. A coordinator looks at what would go out and lets it out; nothing goes by itself. Where the
 * audit of all tables together says no, nothing goes. What is in the register stays as it is: there is no way to publish another value, nor
 * yet one to correct a figure openly.
 */
public interface MakesPublic {

    /** What stands in the way of making a year public. */
    enum Verdict {
        /** Nothing: it may go out. */
        HOLDS,
        /** Somebody could find out too much from the tables that are named beside it. */
        NARROWED,
        /** So few cases that not even their number can be shown. */
        TOO_FEW,
        /** Part of the year is public, and its facts changed since: what would be added contradicts what is public. */
        CHANGED_SINCE,
        /** All tables that were chosen are public, or none was chosen. */
        NOTHING_NEW
    }

    /**
     * A year that can be made public, or is.
     *
     * @param open cases that came in then and are not closed; they would never be counted
     * @param released names of the tables that are public
     * @param left tables that are not
     * @param proposed whether the helpdesk itself proposes to make it public: years before it were, and its cases had the time to be closed
     */
    record Year(int year, long open, List<String> released, List<PublicTable> left, boolean proposed) {}

    /**
     * What would go out of a year.
     *
     * @param figures changed as they would be shown, of the tables that are chosen and those that are public
     * @param added the tables that would be added
     * @param before the figures that are public of the year before, by the same codes
     * @param seen stands for all of these figures: what somebody looked at is what they let out
     */
    record Preview(
            PublishableYear figures,
            List<PublicTable> added,
            Map<List<String>, Integer> before,
            Verdict verdict,
            String seen) {}

    /** What became of letting a year out. */
    enum Answer {
        DONE,
        /** The verdict was not {@link Verdict#HOLDS}. */
        REFUSED,
        /** The figures are no longer those that were looked at. */
        CHANGED_MEANWHILE
    }

    /** The last year first. */
    List<Year> years();

    /** @param without names of tables that are left out */
    Preview preview(int year, Set<String> without);

    /** @param seen of the {@link Preview} that was looked at */
    Answer publish(int year, Set<String> without, String seen, SignedIn by);

    /** How many years wait for somebody to make them public. */
    int proposed();
}
