package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * The form of a grant.
 *
 * @param action where it is sent
 * @param back the grant, or the list for a new one
 * @param meanwhile whether somebody else saved while this was typed
 */
public record GrantFormView(
        Form form,
        String action,
        String back,
        boolean fresh,
        boolean meanwhile,
        List<Option> funds,
        List<Option> bases,
        List<Option> statuses,
        List<Condition> conditions) {

    /** One facet by which conditions can be set. */
    public record Condition(String name, String label, List<Option> options, boolean open) {}
}
