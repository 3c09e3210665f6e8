package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.HardWord;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Coded;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Words;

/** Finds the words in a text that need explaining, in any of the forms they take there. */
final class HardWords {

    private record Known(Pattern forms, HardWord word) {}

    private final Map<Language, List<Known>> known = new HashMap<>();

    HardWords(Names names) {
        List<Coded> codes = ReferenceFiles.read("words.json", Words.class).words();
        for (Language language : Language.all()) {
            known.put(
                    language,
                    codes.stream()
                            .map(coded -> known("rights.word." + coded.code(), names, language))
                            .toList());
        }
    }

    private static Known known(String key, Names names, Language language) {
        String forms = Arrays.stream(names.text(key + ".forms", language).split(", *"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
        return new Known(
                Pattern.compile(forms, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                new HardWord(names.text(key + ".term", language), names.text(key + ".meaning", language)));
    }

    List<HardWord> in(String text, Language language) {
        return known.getOrDefault(language, List.of()).stream()
                .filter(word -> word.forms().matcher(text).find())
                .map(Known::word)
                .toList();
    }
}
