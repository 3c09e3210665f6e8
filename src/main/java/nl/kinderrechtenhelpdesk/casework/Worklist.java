package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseSearch;

/**
 * Lists of cases for this module's own pages: the inbox, what a figure stands for, what a search finds, who has how much to do. Codes,
 * dates and the words of the question; opening a case is {@link CaseHandling}.
 */
public interface Worklist {

    /** A list is never walked through further than this. */
    int REACH = 10_000;

    /** A list is counted to the end of the thousand that is looked at: more is "more than". */
    int COUNTED = 1_000;

    /** Of a search no more is shown than this. */
    int FOUND = 1_000;

    /**
     * One part of what a search found.
     *
     * @param total how many fit; {@link CaseSearch#COUNTED} and one when there are more
     * @param whole whether everything was gone through; otherwise {@code total} are those found so far
     * @param lacking whether these lack one of the words, because no case has all
     * @param ignored the words that are too common to look for
     */
    record Found(
            List<CaseLine> lines,
            Paging paging,
            int total,
            boolean whole,
            boolean lacking,
            List<Redacted<String>> ignored) {

        public Found {
            lines = List.copyOf(lines);
            ignored = List.copyOf(ignored);
        }

        /** Whether there is a next part. */
        public boolean more() {
            int end = paging.offset() + paging.size();
            return total > end && end < FOUND;
        }
    }

    /** How far a list is counted when this part of it is asked for. */
    static int counted(Paging paging) {
        return Math.min(REACH, Math.ceilDiv(paging.offset() + paging.size(), COUNTED) * COUNTED);
    }

    /**
     * The cases that fit. Open ones: those that wait for the helpdesk before those that wait to hear how it turned out, then urgent,
     * then running terms, then oldest. Closed ones: last closed first. Otherwise last received first. The total is one more than
     * {@link #counted} when there are more. Carries the words of each question, and records that these were seen.
     */
    PageOf<CaseLine> page(CaseFilter filter, Paging paging, Actor by);

    /**
     * The cases that fit in which these words occur, as {@link CaseSearch} finds them, or whose number it is; with the words of each
     * question. Each part that is asked for is recorded as a search, with the cases in it.
     */
    Found search(Redacted<String> words, CaseFilter filter, Paging paging, Actor by);

    Workload workload();
}
