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

    /** A list is never walked through further than this. */
    int REACH = 10_000;

    /** A list is counted to the end of the thousand that is looked at: more is "more than". */
    int COUNTED = 1_000;

    /** Of a search no more is shown than this. */
    int FOUND = 1_000;

    /** One part of what a search found; {@code more} says whether there is a next one. */
    record Found(List<CaseLine> lines, Paging paging, boolean more) {

        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** How far a list is counted when this part of it is asked for. */
    static int counted(Paging paging) {
        return Math.min(REACH, Math.ceilDiv(paging.offset() + paging.size(), COUNTED) * COUNTED);
    }

    /**
     * The cases that fit. Open ones: those that wait for the helpdesk before those that wait to hear how it turned out, then urgent,
     * then running terms, then oldest. Closed ones: last closed first. Otherwise last received first. The total is one more than
     * {@link #counted} when there are more.
     */
    PageOf<CaseLine> page(CaseFilter filter, Paging paging);

    /** Cases in whose words all these words occur, newest first, or whose number it is; each part that is asked for is recorded as a search. */
    Found search(Redacted<String> words, Paging paging, Actor by);

    Workload workload();
}
