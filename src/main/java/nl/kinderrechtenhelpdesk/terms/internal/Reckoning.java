package nl.kinderrechtenhelpdesk.terms.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.kinderrechtenhelpdesk.terms.DecisionKind.FirstDay;
import nl.kinderrechtenhelpdesk.terms.DecisionKind.Unit;
import nl.kinderrechtenhelpdesk.terms.LegalTerm;
import nl.kinderrechtenhelpdesk.terms.LegalTerm.Ground;
import nl.kinderrechtenhelpdesk.terms.OrdinaryDays;

/**
 * Reckons the last day of a term. A term in months or years ends on the day with the same number as the day of the event, or on the last
 * day of a month that has no such day, also when the event was on the last day of its month (HR 1 September 2017,
 * ECLI:NL:HR:2017:2225); then the Algemene termijnenwet may extend it.
 */
final class Reckoning {

    private static final int HOURS_IN_A_DAY = 24;

    private Reckoning() {}

    /** @param act whether the Algemene termijnenwet extends terms of this kind, within the bounds of its art. 4 */
    static LegalTerm of(LocalDate event, int length, Unit unit, FirstDay firstDay, boolean act) {
        LocalDate before = firstDay == FirstDay.SAME_DAY ? event.minusDays(1) : event;
        LocalDate rawEnd = rawEnd(event, before, length, unit);
        if (!act || beyondTheAct(length, unit)) {
            return term(rawEnd, rawEnd, Ground.ACT_DOES_NOT_APPLY);
        }
        LocalDate enough = unit == Unit.DAYS && length < 3 ? rawEnd : withTwoOrdinaryDays(before, rawEnd);
        LocalDate end = enough;
        while (!OrdinaryDays.ordinary(end)) {
            end = end.plusDays(1);
        }
        if (!enough.equals(rawEnd)) {
            return term(rawEnd, end, Ground.TOO_FEW_ORDINARY_DAYS);
        }
        return term(rawEnd, end, end.equals(rawEnd) ? Ground.NOT_EXTENDED : Ground.ENDED_ON_FREE_DAY);
    }

    private static LegalTerm term(LocalDate rawEnd, LocalDate end, Ground ground) {
        boolean known = ground == Ground.ACT_DOES_NOT_APPLY || OrdinaryDays.decreeKnown(end.getYear());
        return new LegalTerm(rawEnd, end, ground, known);
    }

    /** For hours the earliest day on which they can end: the hour of the event is not known. */
    private static LocalDate rawEnd(LocalDate event, LocalDate before, int length, Unit unit) {
        return switch (unit) {
            case HOURS -> event.plusDays(length / HOURS_IN_A_DAY);
            case DAYS -> before.plusDays(length);
            case WEEKS -> before.plusWeeks(length);
            case MONTHS -> event.plusMonths(length).minusDays(ChronoUnit.DAYS.between(before, event));
            case YEARS -> event.plusYears(length).minusDays(ChronoUnit.DAYS.between(before, event));
        };
    }

    /** Art. 4(a). */
    private static boolean beyondTheAct(int length, Unit unit) {
        return switch (unit) {
            case HOURS, YEARS -> true;
            case DAYS -> length > 90;
            case WEEKS -> length > 12;
            case MONTHS -> length > 3;
        };
    }

    private static LocalDate withTwoOrdinaryDays(LocalDate before, LocalDate rawEnd) {
        LocalDate end = rawEnd;
        while (before.plusDays(1)
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
