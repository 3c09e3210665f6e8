package nl.kinderrechtenhelpdesk.casework.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CasePast;
import nl.kinderrechtenhelpdesk.casework.Choice;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.Urgency;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case shows, for its template.
 *
 * @param question null when the case is erased
 * @param urgent the reasons for which it is urgent now, and {@code again} the wish to take it up again that nobody settled
 * @param flags who says that it is one of many
 * @param referral the last referral, when there is one
 * @param panels what other modules show of the case, in their order
 */
public record CasePageView(
        CaseFile file,
        Facts facts,
        @Nullable Question question,
        List<Next> next,
        List<Choice> objections,
        List<Urgency> urgent,
        CasePast.@Nullable AskedAgain again,
        List<Flagged> flags,
        List<Content> panels,
        List<Line> history,
        List<Left> handovers,
        @Nullable Following referral,
        Desk desk) {

    /**
     * The codes of the case in words, and its term.
     *
     * @param handler by name; null for nobody
     * @param late whether the answer is later than was promised
     */
    public record Facts(@Nullable String handler, List<Coded> coded, List<TermsView.Fact> terms, boolean late) {}

    /** A facet that the case is coded with, in words. */
    public record Coded(String label, List<String> names) {}

    /** A move that can be made: on the page at {@code path}, or with a button when that is null. */
    public record Next(Move move, @Nullable String path, boolean first) {}

    /** One line of the history; {@code by} is null when no colleague did it, {@code said} is in somebody's own words. */
    public record Line(
            String words,
            @Nullable String by,
            Instant at,
            @Nullable Redacted<String> said) {}

    /**
     * A colleague says that the case is one of many.
     *
     * @param sentence null when it belongs to {@code problem}
     * @param mine whether the reader says so
     */
    public record Flagged(
            UUID id,
            @Nullable Redacted<String> sentence,
            @Nullable UUID problem,
            String by,
            Instant at,
            boolean mine) {}

    /** Whether the reader did not write yet that it is one of many. */
    public boolean mayFlag() {
        return flags.stream().noneMatch(flag -> flag.mine() && flag.sentence() != null);
    }

    /** How the case left the helpdesk. */
    public record Left(Move move, HandoverText text, String by, Instant at) {}

    /** The last referral and what became of it. */
    public record Following(
            nl.kinderrechtenhelpdesk.casework.Referrals.Referral referral,
            List<Line> steps,
            List<Option> states,
            List<Option> reasons) {}

    /** The ids of the reasons for which it is urgent now, as a form carries them. */
    public String urgentIds() {
        return urgent.stream().map(reason -> reason.id().toString()).collect(Collectors.joining(","));
    }

    /**
     * The small forms beside the case: who handles it, when to ask how it turned out, what asks for attention.
     *
     * @param offered the day that is offered for following up, as the boxes hold it
     * @param unsent the fields that hold what this reader typed before and did not send
     */
    public record Desk(
            boolean mayAssign,
            boolean maySeeWhoLooked,
            List<Option> colleagues,
            List<Option> kinds,
            Form form,
            @Nullable LocalDate followUp,
            String offered,
            Set<String> unsent) {

        public Desk {
            unsent = Set.copyOf(unsent);
        }

        /** Whether a folded form holds something that was typed. */
        public boolean opened(String field) {
            return unsent.contains(field);
        }

        /** Those fields, as a form carries them. */
        public String kept() {
            return String.join(",", new TreeSet<>(unsent));
        }
    }
}
