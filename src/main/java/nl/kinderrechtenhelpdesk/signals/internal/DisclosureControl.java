package nl.kinderrechtenhelpdesk.signals.internal;

/**
 * What may be shown outside the organisation: no figure under ten, and every figure rounded to five, so that nobody can be recognised in
 * it or counted back from two figures.
 *
 * <p>Holds for single totals only. Tables with more than one dimension need secondary suppression as well and are not published.
 */
final class DisclosureControl {

    private static final long SMALLEST = 10;
    private static final long SMALLEST_WITHIN = 5;
    private static final long ROUND_TO = 5;

    private DisclosureControl() {}

    /** The figure as somebody of staff may see it who may not open cases: 0 when it is small. */
    static long within(long exact) {
        return exact < SMALLEST_WITHIN ? 0 : (exact + ROUND_TO / 2) / ROUND_TO * ROUND_TO;
    }

    /** The figure as it may be published, or -1 when it is too small. */
    static long publish(long exact) {
        return exact < SMALLEST ? -1 : (exact + ROUND_TO / 2) / ROUND_TO * ROUND_TO;
    }
}
