package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;

/**
 * Cases that are no question, declined together: before it is done, and what came of it. For its template.
 *
 * @param going those that can be declined, or were
 * @param staying those that are left alone, each with why
 * @param letters what their askers read, each text once
 * @param done whether it was done
 */
public record NotQuestionView(List<CaseSummary> going, List<Staying> staying, List<String> letters, boolean done) {

    /**
     * One that is left alone.
     *
     * @param reasons keys of messages that say why
     */
    public record Staying(CaseSummary summary, List<String> reasons) {

        public Staying {
            reasons = List.copyOf(reasons);
        }
    }

    public NotQuestionView {
        going = List.copyOf(going);
        staying = List.copyOf(staying);
        letters = List.copyOf(letters);
    }

    /** One case as a form names it: with the version that was on the screen. */
    public static String named(CaseSummary summary) {
        return summary.id() + "." + summary.version();
    }
}
