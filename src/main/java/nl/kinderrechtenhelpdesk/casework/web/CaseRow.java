package nl.kinderrechtenhelpdesk.casework.web;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list as shown, for its template.
 *
 * @param handler name, or null for nobody
 * @param waiting days since it was received, while it has no answer; null afterwards
 * @param fresh whether the asker wrote something that nobody has seen
 * @param termStanding {@code late}, {@code soon} or null
 */
public record CaseRow(
        CaseSummary summary,
        @Nullable String handler,
        boolean fresh,
        String theme,
        @Nullable Integer waiting,
        @Nullable String termStanding,
        @Nullable LocalDate closed) {

    /** The class of its line: what is urgent or has a term soon catches the eye. */
    public @Nullable String css() {
        if (!summary.status().open()) {
            return null;
        }
        return summary.urgent() ? "urgent" : termStanding == null ? null : "soon";
    }
}
