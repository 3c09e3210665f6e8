package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * The page of the rights analysis.
 *
 * @param writable whether this reader may change it now
 */
public record AnalysisView(
        CaseSummary summary,
        List<RightAtStake> rights,
        List<ChoiceView> suggestions,
        List<GroupView> groups,
        boolean writable,
        Function<StaffId, String> names) {

    public AnalysisView {
        rights = List.copyOf(rights);
        suggestions = List.copyOf(suggestions);
        groups = List.copyOf(groups);
    }

    /** Provisions under one heading. */
    public record GroupView(String id, String title, List<ChoiceView> choices) {

        public GroupView {
            choices = List.copyOf(choices);
        }
    }

    /** One provision to choose; {@code why} it is suggested, empty when it is not. */
    public record ChoiceView(String id, String code, String label, String why) {}
}
