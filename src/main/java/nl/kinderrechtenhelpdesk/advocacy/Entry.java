package nl.kinderrechtenhelpdesk.advocacy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a problem file: what was looked into, done or reached.
 *
 * @param on the day it was done, seen or changed
 * @param dueOn when a reply is due; null when none is waited for
 * @param replyOn when the reply came; null until then
 * @param grade how hard evidence is, or who says that something changed; null for actions
 * @param effectIn the month from which it could be seen in the figures, as whoever wrote it thinks; null for nothing said
 * @param cents costs in euro cents, besides the hours
 * @param version rises with every change of it
 */
public record Entry(
        UUID id,
        UUID problem,
        Kind kind,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate replyOn,
        @Nullable Grade grade,
        @Nullable YearMonth effectIn,
        int minutes,
        long cents,
        Words words,
        int version) {

    /** Under which heading a kind stands. */
    public enum Sort {
        RESEARCH,
        ACTION,
        RESULT
    }

    /** What it is. The names are stored. */
    public enum Kind {
        STUDY_QUESTION(Sort.RESEARCH),
        SOURCE(Sort.RESEARCH),
        LETTER(Sort.ACTION),
        /** Asked of a body, with a term for its reply. */
        QUESTION(Sort.ACTION),
        PARLIAMENT(Sort.ACTION),
        /** To the Committee on the Rights of the Child or another body that watches over rights. */
        SUBMISSION(Sort.ACTION),
        COURT(Sort.ACTION),
        STUDY(Sort.ACTION),
        PRESS(Sort.ACTION),
        MEETING(Sort.ACTION),
        RESULT(Sort.RESULT);

        private final Sort sort;

        Kind(Sort sort) {
            this.sort = sort;
        }

        public Sort sort() {
            return sort;
        }

        public static List<Kind> of(Sort sort) {
            return Arrays.stream(values()).filter(kind -> kind.sort == sort).toList();
        }
    }

    /** How hard the evidence of a source is, or who says that something changed. The names are stored. */
    public enum Grade {
        STRONG(Kind.SOURCE),
        FAIR(Kind.SOURCE),
        WEAK(Kind.SOURCE),
        OURSELVES(Kind.RESULT),
        BODY(Kind.RESULT),
        INDEPENDENT(Kind.RESULT),
        /** A law or a court. */
        LAW(Kind.RESULT);

        private final Kind of;

        Grade(Kind of) {
            this.of = of;
        }

        /** The grades that a kind can have; none for most. */
        public static List<Grade> of(Kind kind) {
            return Arrays.stream(values()).filter(grade -> grade.of == kind).toList();
        }
    }

    /**
     * What is written of it; whatever a kind does not ask is empty.
     *
     * @param title what it is called in lists
     * @param who who did it, or who says so
     * @param whom to whom it went
     * @param text what was asked, written or reached
     * @param answer what the reply was, or what was found
     * @param promised what a body promised
     * @param address where a source is found
     */
    public record Words(
            Redacted<String> title,
            Redacted<String> who,
            Redacted<String> whom,
            Redacted<String> text,
            Redacted<String> answer,
            Redacted<String> promised,
            Redacted<String> address) {}

    /** What an entry is made of or changed into. */
    public record Draft(
            Kind kind,
            LocalDate on,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate replyOn,
            @Nullable Grade grade,
            @Nullable YearMonth effectIn,
            int minutes,
            long cents,
            Words words) {}

    /** The first month in which it could be seen in the figures: the one that was said, and else the first whole month after it. */
    public YearMonth effectFrom() {
        YearMonth month = YearMonth.from(on);
        return effectIn != null ? effectIn : on.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    /** Whether a reply should have come before this day. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && replyOn == null && dueOn.isBefore(today);
    }
}
