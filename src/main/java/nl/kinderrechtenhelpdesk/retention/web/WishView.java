package nl.kinderrechtenhelpdesk.retention.web;

import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.retention.ErasureRequest;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an asker asks to be forgotten.
 *
 * @param reader whom the page speaks to
 * @param running whether the helpdesk is still working on the question
 * @param request what was asked before, or null
 * @param help that fits what the wish tells, or null when it tells of no danger
 */
public record WishView(
        Screen s,
        Addressee reader,
        boolean running,
        @Nullable ErasureRequest request,
        @Nullable Help help,
        Form form) {

    /** The words that fit who reads. */
    public String t(String key, Object... arguments) {
        return s.t("retention.wish." + key + "." + reader.wording(), arguments);
    }

    public boolean waiting() {
        return request != null && !request.refused();
    }
}
