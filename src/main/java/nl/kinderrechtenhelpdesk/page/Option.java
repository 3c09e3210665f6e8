package nl.kinderrechtenhelpdesk.page;

import org.jspecify.annotations.Nullable;

/** One choice in a list of radios, checkboxes or a drop-down: texts are already in the reader&#39;s language. */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
