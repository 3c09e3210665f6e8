package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a case is coded and closed, for its template.
 *
 * @param fields one for each facet that is asked, in the order of the codebook
 * @param changed whether the case changed since the form was opened
 * @param differences what was typed beside what stands there now; empty unless {@code changed}
 */
public record ClosingView(
        CaseSummary summary,
        Form form,
        List<Field> fields,
        Choices choices,
        List<Right> rights,
        OneOfMany structural,
        List<Objection> objections,
        boolean changed,
        List<Difference> differences) {

    /** One facet to answer. */
    public record Field(
            Asked asked,
            String name,
            String label,
            @Nullable String hint,
            boolean required,
            List<Option> options) {}

    /** The lists to choose from for rights. */
    public record Choices(List<Option> provisions, List<Option> findings, List<Option> outcomes) {}

    /** A right in the case: its fields are {@code bevinding-CODE} and {@code uitkomst-CODE}. */
    public record Right(String code, String name) {}

    /**
     * The question of whether the case is one of many.
     *
     * @param problems those to choose from; empty when there is none
     * @param said whether the reader wrote so of the case before
     */
    public record OneOfMany(List<Option> answers, List<Option> problems, boolean said) {}

    /** One field in which the typed version and the kept one differ, in words. */
    public record Difference(String label, String typed, String kept) {}

    /** The fields that are asked in one of these ways. */
    public List<Field> fields(Asked... ways) {
        return fields.stream()
                .filter(field -> Stream.of(ways).anyMatch(way -> way == field.asked()))
                .toList();
    }
}
