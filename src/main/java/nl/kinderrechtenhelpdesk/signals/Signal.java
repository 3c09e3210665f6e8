package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.signals.Finding.Week;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Finding} that was told to people, or what their own flags have in common, with what they made of it. Codes and counts; nothing
 * of a case.
 *
 * @param on the Monday on which it was counted, or the day on which it was flagged
 * @param codes the smallest description that explains it
 * @param observed cases; of what is only flagged the cases that were
 * @param falseAlarmsAYear how often a year a helpdesk without any problem would see this or stronger
 * @param weeks the last two years before it was told, oldest first
 * @param drivers codes that many of its cases have beside those that describe it
 * @param volume all cases in this time against the year before, as a factor; taken out of what was expected
 * @param season what this time of the year brings, as a factor; taken out of what was expected
 * @param flagged what colleagues flagged of it
 * @param decision what was decided about it; null while it is new
 */
public record Signal(
        UUID id,
        LocalDate on,
        LocalDate firstDay,
        Codes codes,
        Kind kind,
        int observed,
        double expected,
        double falseAlarmsAYear,
        List<Week> weeks,
        List<Driver> drivers,
        double volume,
        double season,
        Flagged flagged,
        State state,
        @Nullable Decision decision,
        int version) {

    /** How it was found. */
    public enum Kind {
        /** More cases than expected. */
        MORE,
        /** As many cases, but more of them end badly. */
        WORSE,
        /** Colleagues flagged at least two cases that are alike. */
        FLAGGED
    }

    /**
     * What colleagues flagged of it.
     *
     * @param cases how many cases; 0 for what was only counted
     * @param colleagues how many flagged them, as far as it is still known
     */
    public record Flagged(int cases, int colleagues) {}

    /** Where it stands. */
    public enum State {
        NEW,
        /** Somebody keeps an eye on it. */
        WATCHED,
        /** A problem file came of it. */
        PROBLEM,
        /** It is nothing, for a reason; told again only when it grows clearly. */
        DISMISSED
    }

    /**
     * What was decided.
     *
     * @param reason why, for a signal that was dismissed; null where none is needed
     * @param problem the problem file that came of it, or to which it belongs; null for none
     */
    public record Decision(
            LocalDate on, @Nullable String reason, @Nullable UUID problem) {}

    /**
     * A code that its cases share.
     *
     * @param code as it is stored, {@code facet:CODE}
     * @param cases how many of them have it
     * @param usual how many of as many cases had it before
     */
    public record Driver(String code, int cases, double usual) {}

    public Signal {
        weeks = List.copyOf(weeks);
        drivers = List.copyOf(drivers);
    }
}
