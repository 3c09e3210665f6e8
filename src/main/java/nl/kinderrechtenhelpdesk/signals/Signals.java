package nl.kinderrechtenhelpdesk.signals;

import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Selection;

/** The door to figures, all of them counted from coded facts. May be called by every module that shows or reports figures. */
public interface Signals {

    /** Exact figures, for staff who may open the cases themselves. */
    Figures figures(Selection selection);

    /** Figures for staff who may not: nothing under five, the rest rounded to five, so that combining filters singles nobody out. */
    Figures rounded(Selection selection);

    /** Open work and waiting times, for staff only. */
    OpenWork openWork();

    /** Figures by year that have passed disclosure control and may be shown to anybody, oldest first; the running year is left out. */
    List<PublicYear> publicYears();
}
