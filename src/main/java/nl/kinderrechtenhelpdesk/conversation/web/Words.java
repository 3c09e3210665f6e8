package nl.kinderrechtenhelpdesk.conversation.web;

import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/** The words of the asker's page in the form that fits who reads: a key that ends in {@code .child} where there is one, for a child. */
public record Words(Screen s, boolean child) {

    public String t(String key, Object... arguments) {
        @Nullable String forChild = child ? s.tOrNull(key + ".child", arguments) : null;
        return forChild == null ? s.t(key, arguments) : forChild;
    }
}
