package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * One field on an asker&#39;s page, with its words.
 *
 * @param heading the label is the h1 of the page
 * @param optional says that it may be left empty
 * @param width characters, or null for the full width
 * @param purpose the HTML autocomplete token, {@code off} where the browser must not remember
 */
public record FieldView(
        Kind kind,
        String name,
        String label,
        @Nullable String hint,
        boolean heading,
        boolean optional,
        List<Option> options,
        @Nullable String width,
        String purpose) {

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
        TELEPHONE
    }

    public FieldView {
        options = List.copyOf(options);
    }

    static FieldView choice(Kind kind, String name, String label, @Nullable String hint, List<Option> options) {
        return new FieldView(kind, name, label, hint, false, false, options, null, "off");
    }

    static FieldView typed(Kind kind, String name, String label, @Nullable String hint) {
        return new FieldView(kind, name, label, hint, false, false, List.of(), null, "off");
    }

    FieldView asHeading() {
        return new FieldView(kind, name, label, hint, true, optional, options, width, purpose);
    }

    FieldView asOptional() {
        return new FieldView(kind, name, label, hint, heading, true, options, width, purpose);
    }

    FieldView wide(String characters) {
        return new FieldView(kind, name, label, hint, heading, optional, options, characters, purpose);
    }

    FieldView remembered(String token) {
        return new FieldView(kind, name, label, hint, heading, optional, options, width, token);
    }
}
