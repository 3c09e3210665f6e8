package nl.kinderrechtenhelpdesk.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * What is filled in about the organisation; what is not, is absent. {@code texts} holds the words of each detail by language; what is
 * written once stands under Dutch.
 */
public record Details(Map<Detail, Map<Language, String>> texts) {

    public Details {
        texts = Map.copyOf(texts);
    }

    /** The words in this language, or else in Dutch: an administrator may have written no English. */
    public Optional<String> of(Detail detail, Language language) {
        Map<Language, String> words = texts.getOrDefault(detail, Map.of());
        String own = words.get(language);
        return own == null ? Optional.ofNullable(words.get(Language.NL)) : Optional.of(own);
    }

    /** The language in which {@link #of} gives the words. */
    public Language languageOf(Detail detail, Language asked) {
        return texts.getOrDefault(detail, Map.of()).containsKey(asked) ? asked : Language.NL;
    }

    /** A number of months or days. */
    public OptionalInt number(Detail detail) {
        return of(detail, Language.NL)
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElseGet(OptionalInt::empty);
    }

    /** What must still be filled in. */
    public List<Detail> missing() {
        return Arrays.stream(Detail.values())
                .filter(detail -> detail.needed() && of(detail, Language.NL).isEmpty())
                .toList();
    }
}
