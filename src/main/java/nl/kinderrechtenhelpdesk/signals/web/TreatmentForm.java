package nl.kinderrechtenhelpdesk.signals.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * The choice of what to compare, for its template.
 *
 * @param facets the rule, the kind of decision, the theme and the situation, each with what occurs in decisions
 */
public record TreatmentForm(Form form, List<Field> facets, List<Option> across) {

    /** @param name its word in addresses */
    public record Field(String name, String label, List<Option> options) {}
}
