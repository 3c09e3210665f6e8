package nl.kinderrechtenhelpdesk.organisation.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Form;

/**
 * The page about the organisation.
 *
 * @param missing words for what is still open
 * @param saved whether it was just saved
 */
public record OrganisationView(Form form, List<Section> sections, List<String> missing, boolean saved) {

    /** The field for the same words in another language. */
    public record Other(String name, Language language) {}

    /** Fields under one heading; {@code key} leads to its words. */
    public record Section(String key, List<Field> fields) {}

    /**
     * One field.
     *
     * @param key leads to label ({@code .label}) and hint ({@code .hint})
     * @param others the fields for its words in other languages; none when it is written once
     * @param rows 1 for a line
     */
    public record Field(String name, String key, List<Other> others, int rows, boolean needed) {}
}
