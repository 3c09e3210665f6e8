package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * One field on an asker's page, with its words. The browser is told to remember none of them: a telephone number that comes up by
 * itself tells who was here.
 *
 * @param heading the label is the h1 of the page
 * @param optional says that it may be left empty
 * @param width characters, or null for the full width
 */
public record FieldView(
        Kind kind,
        String name,
        String label,
        @Nullable String hint,
        boolean heading,
        boolean optional,
        List<Option> options,
        @Nullable String width) {

    /** How it is drawn; the address kinds differ in the keyboard a phone offers. */
    public enum Kind {
        RADIOS,
        CHECKBOXES,
        SELECT,
        DATE,
        LONG_TEXT,
        TEXT,
        NUMBER,
        EMAIL,
        TELEPHONE,
        FILE
    }

    public FieldView {
        options = List.copyOf(options);
    }

    static FieldView choice(Kind kind, String name, String label, @Nullable String hint, List<Option> options) {
        return new FieldView(kind, name, label, hint, false, false, options, null);
    }

    static FieldView typed(Kind kind, String name, String label, @Nullable String hint) {
        return new FieldView(kind, name, label, hint, false, false, List.of(), null);
    }

    FieldView asHeading() {
        return new FieldView(kind, name, label, hint, true, optional, options, width);
    }

    FieldView asOptional() {
        return new FieldView(kind, name, label, hint, heading, true, options, width);
    }

    FieldView wide(String characters) {
        return new FieldView(kind, name, label, hint, heading, optional, options, characters);
    }
}
