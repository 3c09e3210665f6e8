package nl.kinderrechtenhelpdesk.funding;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The door to making, adopting and closing an allocation, for the pages of finance. A run is a proposal until somebody adopts it; what was
 * closed never changes. Every act leaves a line in the audit trail. What other modules may know is {@link Allocations}.
 */
public interface AllocationDesk {

    /** What became of an act. */
    sealed interface Done {

        record Yes(UUID run) implements Done {}

        /** Nothing was changed, and the message says why. */
        record No(Refusal why) implements Done {}
    }

    /** Why nothing was done. */
    enum Refusal {
        /** The library that solves does not run here, or came to no end. */
        NOT_SOLVED,
        /** Overruled work costs more than its grant has, or is more cases than it takes. */
        OVERRULED_TOO_MUCH,
        NOTHING_TO_DO,
        MONTH_NOT_OVER,
        ALREADY_CLOSED,
        /** Cases, hours, grants or what was overruled changed since the proposal was made. */
        CHANGED_MEANWHILE,
        NOT_THERE
    }

    /** What a run came to, goal by goal, in order. */
    record Reached(String goal, long value, long bound) {

        public boolean proved() {
            return value == bound;
        }
    }

    /**
     * A run: everything closed or worked after the last closed period up to and including a month.
     *
     * @param waiting whether it is a proposal that nobody decided on
     */
    record Run(UUID id, YearMonth until, boolean waiting, List<Reached> reached, List<GrantSum> sums) {

        public Run {
            reached = List.copyOf(reached);
            sums = List.copyOf(sums);
        }
    }

    /**
     * What a grant comes to.
     *
     * @param grant null for what counts to none
     * @param closedCents charged in closed periods
     * @param closedCases counted in closed periods
     * @param left why something is left
     */
    record GrantSum(
            @Nullable GrantFile grant,
            int cases,
            long minutes,
            long cost,
            long cents,
            long closedCents,
            int closedCases,
            Left left) {

        /** What is left of the whole amount. */
        public long leftCents() {
            return grant == null ? 0 : grant.terms().cents() - cents - closedCents;
        }

        /** How many cases are lacking for what it asks for. */
        public int lacking() {
            Integer least = grant == null ? null : grant.terms().least();
            return least == null ? 0 : Math.max(0, least - cases - closedCases);
        }
    }

    /** Why a grant is not used in full. */
    enum Left {
        /** It is used, to the last cent or as far as a price for a case goes. */
        USED,
        /** It takes no more cases. */
        MOST_REACHED,
        /** Nothing that fits its conditions is left over. */
        NO_MORE_WORK,
        /** What fits is used where more comes of it. */
        BETTER_ELSEWHERE
    }

    /**
     * One case, or the hours of one piece of work for many in a month, by a nameless reference.
     *
     * @param number where it stands in the run: never a number of a case
     * @param isCase otherwise hours of work for many
     * @param grant null for none
     * @param bound whether a person overruled it
     * @param why about each open grant, in order
     */
    record Line(
            int number,
            String reference,
            boolean isCase,
            YearMonth month,
            long minutes,
            long cost,
            @Nullable UUID grant,
            long cents,
            boolean bound,
            List<Why> why) {

        public Line {
            why = List.copyOf(why);
        }
    }

    /** Why work does or does not count to a grant. Says whether the conditions are met, and never which code does not. */
    record Why(UUID grant, Reason reason) {}

    /** The reasons; stored by their letter. */
    enum Reason {
        COUNTS('C'),
        /** Counts to it without money, as the amount was used; it asks for a number of cases. */
        COUNTS_WITHOUT_MONEY('Z'),
        OVERRULED('O'),
        NOT_IN_PERIOD('P'),
        NOT_IN_CONDITIONS('N'),
        AMOUNT_USED('A'),
        MOST_REACHED('M'),
        /** The grant to which it counts needs it for the number it asks for. */
        NEEDED_FOR_NUMBER('Q'),
        /** The other is restricted, and this one free. */
        RESTRICTED_FIRST('R'),
        /** There less money would be used in all. */
        LESS_MONEY('L'),
        /** Both are as good, and the other goes first as it ends earlier. */
        ENDS_LATER('E'),
        /** Both are as good, and other work stands here. */
        AS_GOOD('G');

        private final char letter;

        Reason(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }

        /** @throws IllegalArgumentException for a letter that is of none */
        public static Reason of(char letter) {
            return Arrays.stream(values())
                    .filter(reason -> reason.letter == letter)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no reason has this letter"));
        }
    }

    /** What somebody decided otherwise. {@code grant} is null for none. */
    record Overruled(UUID id, String reference, @Nullable UUID grant, Redacted<String> reason, Instant at, String by) {}

    /** The proposal that waits; empty when none does. */
    Optional<Run> proposal();

    /** What counts now: adopted and closed; empty before the first. */
    Optional<Run> current();

    /** The lines of a run, those that count to this grant (null: to none) when {@code only}. */
    PageOf<Line> lines(UUID run, boolean only, @Nullable UUID grant, Paging paging);

    Optional<Line> line(UUID run, int number);

    /** Makes a proposal in the place of one that waits. */
    Done propose(YearMonth until, SignedIn by);

    Done adopt(UUID run, SignedIn by);

    Done drop(UUID run, SignedIn by);

    /** Closes everything up to and including a month that is over, as it was adopted. */
    Done close(YearMonth until, SignedIn by);

    /** Overrules where this line counts from the next run on; {@code grant} is null for none. */
    Done overrule(UUID run, int number, @Nullable UUID grant, Redacted<String> reason, SignedIn by);

    Done takeBack(UUID override, SignedIn by);

    /** Those that bind, the last first. */
    List<Overruled> overruled();

    /** What would come of it if; keeps nothing. Empty when it could not be solved. */
    Optional<WhatIf.Outcome> tryOut(WhatIf question, YearMonth until);
}
