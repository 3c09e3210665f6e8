package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A term set by law: it begins on the day after the event (Awb 6:8(1)) and is extended by the Algemene termijnenwet.
 *
 * <p>Only a computation. Whether the term runs, and from which day, a lawyer decides: screens call it possible.
 *
 * @param rawEnd the last day before any extension
 * @param end the last day
 */
record LegalTerm(LocalDate rawEnd, LocalDate end, Ground ground) {

    /** Why the end is where it is. */
    enum Ground {
        /** The last day is an ordinary day. */
        NOT_EXTENDED,
        /** Art. 1: it ended on a Saturday, Sunday or holiday. */
        ENDED_ON_FREE_DAY,
        /** Art. 2: a term of three days or more holds at least two ordinary days. */
        TOO_FEW_ORDINARY_DAYS,
        /** Art. 4: longer than 90 days, twelve weeks or three months. */
        ACT_DOES_NOT_APPLY
    }

    private static final int DAYS = 90;
    private static final int WEEKS = 12;
    private static final int MONTHS = 3;

    /** The six weeks in which to object to a decision or to appeal (Awb 6:7). */
    static LegalTerm toObject(LocalDate decision) {
        return after(decision, 6, ChronoUnit.WEEKS);
    }

    /** @param unit days, weeks or months */
    static LegalTerm after(LocalDate event, int length, ChronoUnit unit) {
        LocalDate rawEnd = event.plus(length, unit);
        if (length > longest(unit)) {
            return new LegalTerm(rawEnd, rawEnd, Ground.ACT_DOES_NOT_APPLY);
        }
        LocalDate enough = unit == ChronoUnit.DAYS && length < 3 ? rawEnd : withTwoOrdinaryDays(event, rawEnd);
        LocalDate end = enough;
        while (!OrdinaryDays.ordinary(end)) {
            end = end.plusDays(1);
        }
        if (!enough.equals(rawEnd)) {
            return new LegalTerm(rawEnd, end, Ground.TOO_FEW_ORDINARY_DAYS);
        }
        return new LegalTerm(rawEnd, end, end.equals(rawEnd) ? Ground.NOT_EXTENDED : Ground.ENDED_ON_FREE_DAY);
    }

    private static int longest(ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> DAYS;
            case WEEKS -> WEEKS;
            case MONTHS -> MONTHS;
            default -> throw new IllegalArgumentException("terms are in days, weeks or months");
        };
    }

    private static LocalDate withTwoOrdinaryDays(LocalDate event, LocalDate rawEnd) {
        LocalDate end = rawEnd;
        while (event.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(OrdinaryDays::ordinary)
                        .limit(2)
                        .count()
                < 2) {
            end = end.plusDays(1);
        }
        return end;
    }
}
