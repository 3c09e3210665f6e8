package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/**
 * What one row says: of as many cases as it stands for.
 *
 * @param wholeMonth whether only the month of receipt is known
 * @param closed when its codes were known; the day of receipt when the row does not say it
 */
record EarlierFact(LocalDate received, boolean wholeMonth, LocalDate closed, Codes codes, int times) {

    /** As if the case was closed in this helpdesk. */
    CaseClosed closed(UUID factId) {
        return new CaseClosed(
                factId,
                0L,
                received.atTime(LocalTime.NOON).atZone(Zone.AMSTERDAM).toInstant(),
                null,
                closed.atTime(LocalTime.NOON).atZone(Zone.AMSTERDAM).toInstant(),
                codes,
                provisions());
    }

    /** What was found of each right and what came of it: known only when the row says both, and says one thing for all its rights. */
    private List<CodedProvision> provisions() {
        List<String> findings = codes.all(Facet.FINDING);
        @Nullable String outcome = codes.one(Facet.OUTCOME);
        if (findings.size() != 1 || outcome == null) {
            return List.of();
        }
        return codes.all(Facet.PROVISION).stream()
                .map(code -> new CodedProvision(
                        new ProvisionCode(code), Finding.valueOf(findings.getFirst()), OutcomeCode.valueOf(outcome)))
                .toList();
    }
}
