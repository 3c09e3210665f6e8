package nl.kinderrechtenhelpdesk.advice.web;

import java.util.Arrays;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** Cuts typed text where its writer left a line empty. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Redacted<String>> of(Redacted<String> text) {
        return Arrays.stream(text.reveal().strip().split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(Redacted::of)
                .toList();
    }
}
