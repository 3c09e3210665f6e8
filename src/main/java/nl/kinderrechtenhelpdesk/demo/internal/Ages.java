package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.List;

/** An age as people write it in a sentence: "Mijn kind is ...". */
final class Ages {

    static final String PLACE = "{leeftijd}";

    private static final List<String> WORDS = List.of(
            "acht maanden",
            "een jaar",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien");

    private Ages() {}

    /** The text with the age in its place; from 0 to 17 years. */
    static String in(String text, int years) {
        return text.replace(PLACE, WORDS.get(years));
    }
}
