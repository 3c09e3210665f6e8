package nl.kinderrechtenhelpdesk.signals;

import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Selection;

/** The door to figures, all of them counted from coded facts. May be called by every module that shows or reports figures. */
public interface Signals {

    /** Exact figures, for staff who may open the cases themselves. */
    Figures figures(Selection selection);

    /**
     * Figures for staff who may not: each changed by the keys of what it counts, as those that are published, so that combining filters
     * singles nobody out. The same facts give the same figure; none is 1 or 2, and what comes to nothing is left out.
     */
    Figures guarded(Selection selection);

    /**
     * The months of a selection with what is still expected of the last ones, up to the running month, in order of time without gaps; empty
     * when it has neither facts nor any to come.
     */
    List<Month> months(Selection selection);

    /** As {@link #months} for who may not see small numbers: what is counted as by {@link #guarded}, and what is expected rounded to five. */
    List<Month> guardedMonths(Selection selection);

    /** Open work and waiting times, for staff only. */
    OpenWork openWork();
}
