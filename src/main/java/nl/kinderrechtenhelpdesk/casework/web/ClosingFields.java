package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.springframework.stereotype.Component;

/** The fields with which a case is coded, for whoever closes it and for whoever codes it once more. What they say is read by {@link ClosingForm}. */
@Component
class ClosingFields {

    private final Codebook codebook;
    private final Rights rights;
    private final InstantSource clock;

    ClosingFields(Codebook codebook, Rights rights, InstantSource clock) {
        this.codebook = codebook;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param before codes that may be chosen because the case has them, also when they no longer can */
    List<ClosingView.Field> of(Screen s, Codes before, List<FacetEntry> facets) {
        return facets.stream()
                .map(entry -> new ClosingView.Field(
                        entry.asked(),
                        entry.address(),
                        codebook.question(entry.facet(), s.language()),
                        codebook.hint(entry.facet(), s.language()).orElse(null),
                        entry.required(),
                        options(s, entry, before)))
                .toList();
    }

    private List<Option> options(Screen s, FacetEntry entry, Codes before) {
        return entry.asked() == Asked.PLACE
                ? rights.places().stream()
                        .map(place -> Option.of(place.code(), place.name(s.language())))
                        .toList()
                : codebook.options(entry.facet(), Zone.today(clock), before.all(entry.facet()), s.language());
    }

    ClosingView.Choices choices(Screen s) {
        LocalDate today = Zone.today(clock);
        return new ClosingView.Choices(
                codebook.options(Facet.PROVISION, today, List.of(), s.language()),
                codebook.options(Facet.FINDING, today, List.of(), s.language()),
                codebook.options(Facet.OUTCOME, today, List.of(), s.language()));
    }

    /** The rights on the form, the one that was just added included: it stands among the others from now on. */
    List<ClosingView.Right> rights(Screen s, Form form) {
        List<ProvisionCode> chosen = new ClosingForm(codebook, rights, form).provisions();
        form.with("recht", null);
        return chosen.stream()
                .map(code -> new ClosingView.Right(
                        code.value(), codebook.label(Facet.PROVISION, code.value(), s.language())))
                .toList();
    }
}
