package nl.kinderrechtenhelpdesk.casework.web;

import gg.jte.Content;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.intake.Question;

/**
 * The case beside the work on it, for its template.
 *
 * @param said what other modules know to have been said
 */
public record BesideView(CaseSummary summary, Question question, CasePageView.Facts facts, List<Content> said) {

    public BesideView {
        said = List.copyOf(said);
    }
}
