package nl.kinderrechtenhelpdesk.organisation.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;

/**
 * The page about the organisation.
 *
 * @param missing words for what is still open
 * @param saved whether it was just saved
 */
public record OrganisationView(Form form, List<Section> sections, List<String> missing, boolean saved) {

    /** Fields under one heading; {@code key} leads to its words. */
    public record Section(String key, List<Field> fields) {}

    /**
     * One field.
     *
     * @param key leads to label ({@code .label}) and hint ({@code .hint})
     * @param english name of the field for the English words; empty when it is written once
     * @param rows 1 for a line
     */
    public record Field(String name, String key, String english, int rows, boolean needed) {}
}
