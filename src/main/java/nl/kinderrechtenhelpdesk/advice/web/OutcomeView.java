package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a lawyer records what came of each right, with what the asker told next to it.
 *
 * @param theirs what a colleague recorded in the meantime; null when nobody did
 */
public record OutcomeView(
        CaseSummary summary,
        List<RightAtStake> rights,
        CaseOutcome outcome,
        Form form,
        List<Option> outcomes,
        boolean writable,
        @Nullable CaseOutcome theirs,
        Function<StaffId, String> names) {

    public OutcomeView {
        rights = List.copyOf(rights);
        outcomes = List.copyOf(outcomes);
    }

    /** What the asker told last of this right; null when they told nothing of it. */
    public @Nullable OutcomeCode told(RightAtStake right) {
        return outcome.told().stream()
                .map(told -> told.rights().get(right.provision().code()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The name of a right's field. */
    public String name(RightAtStake right) {
        return OutcomeController.name(right.provision().code());
    }
}
