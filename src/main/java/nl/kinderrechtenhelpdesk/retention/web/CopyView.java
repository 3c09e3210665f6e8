package nl.kinderrechtenhelpdesk.retention.web;

import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.retention.CaseCopy;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an asker asks for a copy and takes it.
 *
 * @param reader whom the page speaks to
 * @param copy how it stands, or null when none was asked for
 */
public record CopyView(Screen s, Addressee reader, @Nullable CaseCopy copy, Form form) {

    /** The words that fit who reads. */
    public String t(String key, Object... arguments) {
        return s.t("retention.copy." + key + "." + reader.wording(), arguments);
    }
}
