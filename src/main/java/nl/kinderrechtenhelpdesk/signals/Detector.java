package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Looks for what happens more often than it should, in all combinations of up to three codes, and for what ends worse than it did. Knows
 * nothing of the life of a signal: what was said before is given to it. See {@code docs/evaluation/signals.md} for how it works and how
 * well. Safe for use by several threads.
 */
public interface Detector {

    /**
     * What stands out on this Monday, the most telling first.
     *
     * @param board the facts of at least the last four years, where there are so many
     * @param falseAlarmsAYear how many false alarms a year are put up with, from 0.1 to 12; two unless a coordinator chose otherwise
     * @param said what was told in the last year
     */
    List<Finding> look(Board board, LocalDate monday, double falseAlarmsAYear, List<Said> said);

    /**
     * The search of {@link #look} for many Mondays of the same board, where numbering its combinations once pays.
     *
     * @return looks on a Monday, given what was said before
     */
    BiFunction<LocalDate, List<Said>, List<Finding>> replay(Board board, double falseAlarmsAYear);
}
