package nl.kinderrechtenhelpdesk.advice.web;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;

/** Reads long texts from a form: cleaned, and refused with a word to the writer when they are longer than fits. */
final class Typed {

    static final int LONGEST = 20_000;

    private Typed() {}

    static Redacted<String> text(Form form, String field) {
        String text = clean(form.value(field));
        if (text.length() > LONGEST) {
            form.reject(field, "advice.error.too.long", LONGEST);
        }
        return Redacted.of(text);
    }

    /** Line ends made alike; control characters and characters that turn the direction of text taken out. */
    static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .strip();
    }
}
