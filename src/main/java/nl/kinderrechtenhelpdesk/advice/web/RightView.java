package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a lawyer assesses one right.
 *
 * @param theirs what a colleague saved in the meantime; null when nobody did
 * @param changedBy the colleague's name, empty when nobody did
 */
public record RightView(
        CaseSummary summary,
        RightAtStake right,
        Form form,
        List<Option> findings,
        @Nullable String path,
        @Nullable RightAtStake theirs,
        String changedBy) {

    public RightView {
        findings = List.copyOf(findings);
    }
}
