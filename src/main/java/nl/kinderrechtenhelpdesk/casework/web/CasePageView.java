package nl.kinderrechtenhelpdesk.casework.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.Choice;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.PossibleTerm;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case shows, for its template.
 *
 * @param question null when the case is erased
 * @param panels what other modules show of the case, in their order
 */
public record CasePageView(
        CaseFile file,
        Facts facts,
        @Nullable Question question,
        List<Next> next,
        List<Choice> objections,
        List<Content> panels,
        List<Line> history,
        List<Left> handovers,
        Desk desk) {

    /**
     * The codes of the case in words, and its term.
     *
     * @param handler by name; null for nobody
     * @param standing {@code late}, {@code soon} or null
     */
    public record Facts(
            @Nullable String handler,
            String theme,
            List<String> situations,
            List<String> bodies,
            String place,
            @Nullable PossibleTerm term,
            @Nullable String standing) {}

    /** A move that can be made: on the page at {@code path}, or with a button when that is null. */
    public record Next(Move move, @Nullable String path, boolean first) {}

    /** One line of the history; {@code by} is null when no colleague made the move. */
    public record Line(Move move, CaseStatus to, @Nullable String by, Instant at) {}

    /** How the case left the helpdesk. */
    public record Left(Move move, HandoverText text, String by, Instant at) {}

    /** The small forms beside the case: who handles it, and when to ask how it turned out. */
    public record Desk(
            boolean mayAssign,
            List<Option> colleagues,
            Form form,
            @Nullable LocalDate followUp) {}
}
