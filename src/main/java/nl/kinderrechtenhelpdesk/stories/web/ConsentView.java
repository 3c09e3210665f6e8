package nl.kinderrechtenhelpdesk.stories.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an asker says what may be done with what happened to them.
 *
 * @param released the story as others read it; null when none is out
 * @param saved whether a choice was just saved
 * @param codeEnds the last day on which the code opens; null while the case goes on
 */
public record ConsentView(
        Screen s,
        Addressee reader,
        List<Purpose> offered,
        Form form,
        @Nullable String released,
        boolean saved,
        @Nullable String codeEnds) {

    public ConsentView {
        offered = List.copyOf(offered);
    }

    /** The words that fit who reads. */
    public String t(String key, Object... arguments) {
        return s.t("stories.consent." + key + "." + reader.wording(), arguments);
    }

    public List<Option> purposes() {
        return offered.stream()
                .map(purpose -> Option.of(purpose.name(), t("for." + purpose.name())))
                .toList();
    }
}
