package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * Lists of cases for this module's own pages: the inbox, what a figure stands for, what a search finds, who has how much to do. Codes and
 * dates only; opening a case is {@link CaseHandling}.
 */
public interface Worklist {

    /** A list never counts further than this: more is "more than". */
    int COUNTED = 10_000;

    /**
     * The cases that fit. Open ones: those that wait for the helpdesk before those that wait to hear how it turned out, then urgent,
     * then running terms, then oldest. Closed ones: last closed first. Otherwise last received first.
     */
    PageOf<CaseLine> page(CaseFilter filter, Paging paging);

    /** Cases in whose words all these words occur, or whose number it is; the search is recorded. */
    List<CaseLine> search(Redacted<String> words, Actor by);

    Workload workload();
}
