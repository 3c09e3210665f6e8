package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;

/**
 * Weighs whether cases changed after something was done, against other cases that it did not touch. Pure mathematics on counts by month;
 * knows nothing of problem files. See {@code docs/evaluation/effect.md} for how little can be seen in few cases.
 */
public interface Weighing {

    /**
     * @param first the month of the first counts
     * @param cases by month, complete months only
     * @param control other cases of the same months
     * @param from the first month in which a change could be seen
     */
    Effect weigh(YearMonth first, long[] cases, long[] control, YearMonth from);
}
