package nl.kinderrechtenhelpdesk.signals;

import java.util.List;

/**
 * The door through which figures leave the house, for {@code publication} alone, whose register says what was let out. Not {@link Signals},
 * which counts for staff.
 */
public interface SafeFigures {

    /** Whole years of which there are facts, the oldest first. */
    List<Integer> years();

    /** What would be published of a year; reckoned anew from the facts as they are now, in about a second. */
    PublishableYear of(int year, List<PublicTable> tables);

    /** How many cases that came in within the year are not closed, and so not counted. */
    long stillOpen(int year);
}
