package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * The form of a problem file.
 *
 * @param action where it is sent
 * @param back the file it is about, or the list for a new one
 * @param kind which words it has: those to begin, to propose or to alter a file
 * @param meanwhile whether somebody else saved while this was typed
 * @param changed what somebody else saved meanwhile; empty when nobody did
 */
public record ProblemFormView(
        Form form,
        String action,
        String back,
        String kind,
        List<Option> provisions,
        List<Option> bodies,
        List<Choice> choices,
        boolean meanwhile,
        List<Difference> changed) {

    /** One field of the choice of cases. */
    public record Choice(String name, String label, boolean months, List<Option> options) {}
}
