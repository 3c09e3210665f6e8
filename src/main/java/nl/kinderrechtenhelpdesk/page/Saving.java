package nl.kinderrechtenhelpdesk.page;

import org.jspecify.annotations.Nullable;

/**
 * A form on the page that must be saved before a visitor goes elsewhere: links of the shell become buttons that submit it, with the path
 * they lead to in the field {@code naar}. The language links submit it to the other language, with {@value #STAY}.
 *
 * @param formId the id of the form element
 * @param action where it is sent, without language prefix
 * @param enter what the form's own first button sends as {@code naar}, null when that is nothing: it is what the Enter key does
 */
public record Saving(String formId, String action, @Nullable String enter) {

    /** Sent to come back to the page itself. */
    public static final String STAY = "hier";
}
