package nl.kinderrechtenhelpdesk.casework.web;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list as shown, for its template.
 *
 * @param handler name, or null for nobody
 * @param waiting days since it was received, while it has no answer; null afterwards
 * @param termStanding {@code late}, {@code soon} or null
 * @param about who asks, age, place and theme, in words
 * @param words a few of the question; null where they are not shown or cannot be read
 * @param late whether the answer is later than was promised
 */
public record CaseRow(
        CaseSummary summary,
        @Nullable String handler,
        @Nullable Integer waiting,
        @Nullable String termStanding,
        boolean late,
        @Nullable LocalDate closed,
        List<String> about,
        @Nullable Excerpt words) {

    public CaseRow {
        about = List.copyOf(about);
    }

    /** The class of its line: what is urgent or has a term soon catches the eye. */
    public @Nullable String css() {
        if (summary.urgent()) {
            return "urgent";
        }
        return termStanding == null && !late ? null : "soon";
    }

    /** Whether it can be declined together with others, as far as the list knows; an urgent one never is. */
    public boolean canBeDeclined() {
        boolean early = summary.status() == CaseStatus.RECEIVED || summary.status() == CaseStatus.MORE_ASKED;
        return early && !summary.urgent();
    }

    /** What to say of a term that nobody established yet, as the key of its words; null when there is nothing to say. */
    public @Nullable String termKey() {
        return switch (summary.termWatch()) {
            case NONE -> null;
            case KIND_UNKNOWN -> "casework.term.unknown.list";
            case SHORT_POSSIBLE -> "casework.term.short.list";
        };
    }
}
