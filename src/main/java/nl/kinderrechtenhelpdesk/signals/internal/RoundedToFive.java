package nl.kinderrechtenhelpdesk.signals.internal;

import nl.kinderrechtenhelpdesk.signals.Effect;
import nl.kinderrechtenhelpdesk.signals.Month;
import nl.kinderrechtenhelpdesk.signals.Outlook.Range;

/**
 * What is worked out of counts, as somebody of staff may see it who may not open cases: rounded to five, and nothing under five. Counts
 * themselves are changed by a key instead ({@link KeyedTally}); what is expected or likely is a sum with parts, and has no cell of its own.
 */
final class RoundedToFive {

    private static final long SMALLEST = 5;
    private static final long ROUND_TO = 5;
    private static final double PARTS = 20;

    private RoundedToFive() {}

    private static long number(long exact) {
        return exact < SMALLEST ? 0 : (exact + ROUND_TO / 2) / ROUND_TO * ROUND_TO;
    }

    /** @param counted what such a person may see of it already */
    static Month month(Month exact, long counted) {
        Range likely = exact.likely();
        long expected = number(exact.expected());
        return new Month(
                exact.month(),
                counted,
                expected,
                likely == null || expected == 0
                        ? null
                        : new Range(
                                likely.low() / ROUND_TO * ROUND_TO, Math.ceilDiv(likely.high(), ROUND_TO) * ROUND_TO));
    }

    /** Parts are rounded too, as they are worked out of exact counts. */
    static Effect effect(Effect exact) {
        return new Effect(
                exact.verdict(),
                exact.from(),
                number(exact.before()),
                number(exact.after()),
                number(Math.round(exact.expected())),
                part(exact.ratio()),
                part(exact.low()),
                part(exact.high()),
                exact.placebo(),
                exact.placebos(),
                part(exact.smallestFall()),
                exact.periods().stream()
                        .map(period -> new Effect.Period(
                                period.first(),
                                period.last(),
                                number(period.cases()),
                                number(Math.round(period.expected())),
                                number(period.other())))
                        .toList());
    }

    private static double part(double exact) {
        return Math.rint(exact * PARTS) / PARTS;
    }
}
