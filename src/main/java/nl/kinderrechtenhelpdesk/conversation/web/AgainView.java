package nl.kinderrechtenhelpdesk.conversation.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import org.jspecify.annotations.Nullable;

/**
 * Asking that a case be taken up again.
 *
 * @param until the last day on which it can be asked; null when it cannot: then the page says what can be done instead
 * @param readBy when it is read
 */
public record AgainView(AskerWords words, @Nullable String until, String readBy, List<Option> reasons, Form form) {

    public AgainView {
        reasons = List.copyOf(reasons);
    }

    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }
}
