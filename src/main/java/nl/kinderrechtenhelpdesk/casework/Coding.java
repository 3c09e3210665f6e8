package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;

/**
 * What a case was about: what the asker told at first, completed by the lawyer at closing. Holds no text; the figures are drawn from it.
 *
 * @param codes which rights were at stake and what was found of them follows from {@code provisions}
 */
public record Coding(Codes codes, List<CodedProvision> provisions) {

    public Coding {
        provisions = List.copyOf(provisions);
        String theme = codes.one(Facet.THEME);
        codes = codes.with(
                        Facet.OTHER_THEME,
                        codes.all(Facet.OTHER_THEME).stream()
                                .filter(other -> !other.equals(theme))
                                .toList())
                .with(
                        Facet.PROVISION,
                        provisions.stream().map(one -> one.code().value()).toList())
                .with(
                        Facet.FINDING,
                        provisions.stream().map(one -> one.finding().name()).toList());
    }

    /** Whether the figures can be drawn from it. A case that was withdrawn may end without a right at stake. */
    public boolean complete() {
        return codes.has(Facet.THEME) && codes.has(Facet.OUTCOME) && (!provisions.isEmpty() || withdrawn());
    }

    public boolean withdrawn() {
        return codes.has(Facet.OUTCOME, OutcomeCode.WITHDRAWN);
    }
}
