package nl.kinderrechtenhelpdesk.conversation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.NoteTime;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.TypedDigits;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * The three fields of every form of the conversation.
 *
 * @param text the name of the field for the text, and {@code file} of that for the file
 */
record NewTextForm(String text, String file) {

    static final NewTextForm MESSAGE = new NewTextForm("bericht", "bestand");
    static final NewTextForm NOTE = new NewTextForm("notitie", "notitiebestand");

    /** Names the form, so that sending it twice writes once. */
    static final String KEY = "formulier";

    /** The time that a note took. */
    static final String MINUTES = "minuten";

    static Form empty(InstantSource clock) {
        return Form.empty().with(KEY, Uuid7.next(clock));
    }

    /** What was typed; the file has to be chosen again, browsers allow nothing else. */
    Form typed(HttpServletRequest request) {
        return Form.empty()
                .with(text, request.getParameter(text))
                .with(KEY, key(request))
                .with(MINUTES, request.getParameter(MINUTES));
    }

    NewText read(HttpServletRequest request, CaseId caseId, Actor author) {
        @Nullable String typed = request.getParameter(text);
        return new NewText(
                caseId,
                author,
                key(request),
                Redacted.of(typed == null ? "" : typed.replace("\r\n", "\n").strip()),
                UploadFilter.fileOf(request));
    }

    Form refuse(Form form, Refusal why) {
        String field = why == Refusal.MINUTES_UNCLEAR ? MINUTES : why.aboutFile() ? file : text;
        return form.reject(field, "conversation.refused." + why);
    }

    /** How many minutes a note took; 0 when nothing was told, empty when it is no number of minutes or too many. */
    static OptionalInt minutes(HttpServletRequest request) {
        @Nullable String typed = request.getParameter(MINUTES);
        String digits = typed == null ? "" : TypedDigits.plain(typed).strip();
        if (digits.isEmpty()) {
            return OptionalInt.of(0);
        }
        return digits.matches("[0-9]{1,3}") && Integer.parseInt(digits) <= NoteTime.MOST
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    private static UUID key(HttpServletRequest request) {
        @Nullable String key = request.getParameter(KEY);
        try {
            return key == null ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
