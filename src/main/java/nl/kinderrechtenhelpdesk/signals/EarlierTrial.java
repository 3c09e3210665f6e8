package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What would happen if a spreadsheet were taken over as it is mapped: nothing was written for it.
 *
 * @param cases how many would be taken over
 * @param years by the year of receipt, rising
 * @param coded for each facet that is mapped, in how many of these cases it has a code
 * @param byMonth of how many only the month is known
 * @param problems rows that stay behind, and why
 * @param rowsLeft how many rows stay behind
 * @param refused columns that look personal, of which nothing is taken over
 * @param countedTwiceFrom the first day from which cases of this helpdesk itself are counted, when rows reach beyond it; null when none does
 */
public record EarlierTrial(
        int cases,
        Map<Integer, Integer> years,
        Map<Facet, Integer> coded,
        int byMonth,
        List<Problem> problems,
        int rowsLeft,
        List<String> refused,
        @Nullable LocalDate countedTwiceFrom) {

    /** Why a row stays behind. */
    public enum Why {
        DATE_MISSING,
        DATE_WRONG,
        DATE_TO_COME,
        DATE_TOO_OLD,
        CLOSED_WRONG,
        CLOSED_BEFORE,
        CASES_WRONG,
        TWO_CODES,
        NO_CODE,
        TOO_MANY
    }

    /**
     * One thing that is wrong.
     *
     * @param row as the spreadsheet counts it
     * @param column the name of the column; empty when it is about the whole row
     * @param said what stands there, shortened
     */
    public record Problem(int row, String column, Why why, String said) {

        @Override
        public String toString() {
            return why + " in row " + row;
        }
    }

    public EarlierTrial {
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
    }
}
