package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * The page on which a case is coded and closed, for its template.
 *
 * @param changed whether the case changed since the form was opened
 * @param differences what was typed beside what stands there now; empty unless {@code changed}
 */
public record ClosingView(
        CaseSummary summary,
        Form form,
        Choices choices,
        List<Right> rights,
        List<Objection> objections,
        boolean changed,
        List<Difference> differences) {

    /** The lists to choose from. */
    public record Choices(
            List<Option> themes,
            List<Option> situations,
            List<Option> bodies,
            List<Option> places,
            List<Option> askers,
            List<Option> ageBands,
            List<Option> residences,
            List<Option> provisions,
            List<Option> findings,
            List<Option> outcomes) {}

    /** A right in the case: its fields are {@code bevinding-CODE} and {@code uitkomst-CODE}. */
    public record Right(String code, String name) {}

    /** One field in which the typed version and the kept one differ, in words. */
    public record Difference(String labelKey, String typed, String kept) {}
}
