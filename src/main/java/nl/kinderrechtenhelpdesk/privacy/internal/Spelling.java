package nl.kinderrechtenhelpdesk.privacy.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.TelephoneNumber;

/** In which ways the same thing is written: what {@link SearchWords} looks for beside the words as they stand. */
final class Spelling {

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,255}");
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\(?[0-9](?:[ ().\\p{Pd}\u2212/\u00A0]{0,3}[0-9]){6,14}");
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}{1,30}['\u2019]\\p{L}{1,30}");

    private static final Pattern PHRASE = Pattern.compile(
            "[\"\u201C\u201D\u201E\u00AB\u00BB]([^\"\u201C\u201D\u201E\u00AB\u00BB]{1,200})[\"\u201C\u201D\u201E\u00AB\u00BB]");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");

    private Spelling() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                // soft hyphens and marks that steer the direction of writing would cut or hide a word
                .replaceAll("\\p{Cf}", "");
    }

    /** Telephone numbers with where they stand, each as one stem however it was written. */
    static Map<MatchResult, String> numbers(String plain) {
        Map<MatchResult, String> numbers = new LinkedHashMap<>();
        NUMBER.matcher(plain)
                .results()
                .forEach(found -> TelephoneNumber.parse(found.group())
                        .ifPresent(number -> numbers.put(found, "tel:" + number.national())));
        return numbers;
    }

    /** What else a word in this text is looked for as: the parts of an address, a name without its apostrophe, and umlauts written out. */
    static List<String> others(String plain) {
        List<String> others = new ArrayList<>();
        ADDRESS.matcher(plain)
                .results()
                .forEach(found -> others.add(found.group().replaceAll("[^\\p{L}\\p{N}]+", " ")));
        APOSTROPHE.matcher(plain).results().forEach(found -> {
            others.add(found.group().replaceAll("['\u2019]", ""));
            others.add(found.group().replaceAll("['\u2019]", " "));
        });
        if (plain.chars().anyMatch(character -> "äöüÄÖÜ".indexOf(character) >= 0)) {
            others.add(plain.replaceAll("[äÄ]", "ae").replaceAll("[öÖ]", "oe").replaceAll("[üÜ]", "ue"));
        }
        return others;
    }

    /** What stands between quotation marks in a query, each as {@link #row} gives it, when that is more than one word. */
    static List<String> phrases(String plain) {
        return PHRASE.matcher(plain)
                .results()
                .map(found -> row(found.group(1)))
                .filter(phrase -> phrase.contains(" "))
                .toList();
    }

    /** A text as a row of words with a blank between, to see whether some stand beside each other: case, accents and signs make no difference. */
    static String row(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
