package nl.kinderrechtenhelpdesk.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One text in the languages that have it. What a language lacks is read in the language that it falls back to ({@link Language#order}).
 * For texts that stand in data, in JSON as an object with a text for each tag; what stands in the message files is looked up there.
 *
 * @param texts by the tag of the language; the first language is always there
 */
public record Wording(Map<String, String> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wording {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(Language.NL.tag())) {
            throw new IllegalArgumentException("a text without words in the first language");
        }
        for (String tag : texts.keySet()) {
            if (Language.ofTag(tag).isEmpty()) {
                throw new IllegalArgumentException("no such language: " + tag);
            }
        }
    }

    /** The same in every language, such as the name of a town. */
    public static Wording same(String text) {
        return new Wording(Map.of(Language.NL.tag(), text));
    }

    /** Made anew for each language; where the function gives null the language has no text of its own. */
    public static Wording of(Function<Language, @Nullable String> made) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : Language.all()) {
            String text = made.apply(language);
            if (text != null) {
                texts.put(language.tag(), text);
            }
        }
        return new Wording(texts);
    }

    public String in(Language language) {
        return texts.getOrDefault(languageOf(language).tag(), "");
    }

    /** The language in which {@link #in} gives the text. */
    public Language languageOf(Language asked) {
        return asked.order().stream()
                .filter(language -> texts.containsKey(language.tag()))
                .findFirst()
                .orElse(Language.NL);
    }
}
