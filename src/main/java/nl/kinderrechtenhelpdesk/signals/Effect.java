package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;
import java.util.List;

/**
 * How many cases there were before something was done and after it, beside what other cases did. It says what changed, not why: something
 * else may have happened in the same months.
 *
 * @param verdict what can be said
 * @param from the first month in which a change could be seen
 * @param before cases before that month
 * @param after cases from it on
 * @param expected how many there would have been after, had they gone as the other cases did
 * @param ratio {@code after} as a part of {@code expected}: 0.5 is half as many; 1 when nothing can be said
 * @param low where the ratio is at least, nineteen times of twenty
 * @param high where it is at most
 * @param placebo how often a change this clear stood at an earlier month at which nothing was done, from 0 to 1; 1 when there are too
 *     few such months to tell
 * @param placebos how many earlier months it was compared with
 * @param smallestFall the smallest part by which cases would have had to fall to be seen four times of five, from 0 to 1; 1 for none
 * @param periods of three months each, counted from {@code from} backwards and forwards, oldest first; the last may be shorter, and a
 *     month or two before the first are in none
 */
public record Effect(
        Verdict verdict,
        YearMonth from,
        long before,
        long after,
        double expected,
        double ratio,
        double low,
        double high,
        double placebo,
        int placebos,
        double smallestFall,
        List<Period> periods) {

    /** What the figures say. The names are keys of texts. */
    public enum Verdict {
        /** Fewer cases than the other cases would lead to expect. */
        LESS,
        MORE,
        /** Nothing that could not be chance; a change that is too small to be seen may be there. */
        UNCLEAR,
        /** It changed in the same direction before anything was done. */
        MOVING,
        /** Whatever happened, it could not be seen in so few cases or months. */
        TOO_FEW
    }

    /** @param other as many other cases there were, the control */
    public record Period(YearMonth first, YearMonth last, long cases, double expected, long other) {}

    public Effect {
        periods = List.copyOf(periods);
    }
}
