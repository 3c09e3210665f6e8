package nl.kinderrechtenhelpdesk.advice.web;

import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;

/** Reads long texts from a form: cleaned, and refused with a word to the writer when they are longer than fits. */
final class Typed {

    static final int LONGEST = 20_000;

    private Typed() {}

    static Redacted<String> text(Form form, String field) {
        String text = PlainText.clean(form.value(field)).strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            form.reject(field, "advice.error.too.long", LONGEST);
        }
        return Redacted.of(text);
    }
}
