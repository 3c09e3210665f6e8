package nl.kinderrechtenhelpdesk.page;

import org.jspecify.annotations.Nullable;

/**
 * One choice in a list of radios, checkboxes or a drop-down: texts are already in the reader's language.
 *
 * @param group the heading that it stands under among checkboxes, together with those before and after it that have the same; or null
 */
public record Option(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String group) {

    public Option(String value, String label, @Nullable String hint) {
        this(value, label, hint, null);
    }

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }

    public Option in(String heading) {
        return new Option(value, label, hint, heading);
    }
}
