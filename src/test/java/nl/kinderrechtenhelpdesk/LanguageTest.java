package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Holds the words of all modules to how people are addressed and to one word for one thing ({@code docs/glossary.md}). What a person must
 * judge, such as whether a text is kind, it leaves to people.
 */
class LanguageTest {

    private static final Pattern FORMAL = Pattern.compile("\\b([Uu]|[Uu]w|[Uu]zelf)\\b");
    private static final Pattern FAMILIAR = Pattern.compile("\\b([Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw|[Jj]ullie|[Jj]ezelf)\\b");

    /** Said otherwise everywhere else, or not said at all. */
    private static final Pattern NOT_DUTCH_OF_OURS = Pattern.compile(
            "(?i)kinderrechtentoets|\\bheeft u\\b|weer oppakken|\\bafgesloten zaken|\\b(een|ander) groot mens\\b|grote mensen"
                    + "|\\balles weet\\b|^aannemen$|^toch niet$|^bewaar$|zaken van niemand");

    /** Dutch in English words, boasts, and a child as a thing. */
    private static final Pattern NOT_ENGLISH = Pattern.compile(
            "(?i)\\byou need not\\b|follow nobody|holds? it against|reads? along|\\bmind:|expert by experience|\\bfeasts?\\b"
                    + "|\\bthe town\\b(?! hall)|\\bhave to do with in this|do you have to do with|\\bhome cleared|\\baid worker"
                    + "|\\ban advice\\b|anything else than|\\bits (parents|carers|will|family|own identity|dignity)\\b"
                    + "|\\bknows all about\\b|\\bthat you called safe\\b");

    @Test
    void aChildIsNeverAddressedAsAnAdult() throws IOException {
        assertThat(breaking(
                        "nl",
                        (key, text) ->
                                ReadBy.children(key) && FORMAL.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void anAdultForWhomTheChildsWordsWereChangedIsNotAddressedAsAChild() throws IOException {
        Map<String, String> all = words("nl");
        assertThat(breaking(
                        "nl",
                        (key, text) -> !ReadBy.children(key)
                                && (all.containsKey(key + ".child") || key.matches(".*\\.(adult|parent|professional)"))
                                && FAMILIAR.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void staffAreAddressedAsAdults() throws IOException {
        assertThat(breaking(
                        "nl",
                        (key, text) ->
                                ReadBy.staffAlone(key) && FAMILIAR.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void pagesThatAllShareAddressNobodyInParticular() throws IOException {
        assertThat(breaking(
                        "nl",
                        (key, text) -> ReadBy.all(key)
                                && (FAMILIAR.matcher(text).find()
                                        || FORMAL.matcher(text).find())))
                .isEmpty();
    }

    @Test
    void oneWordIsUsedForOneThingInDutch() throws IOException {
        assertThat(breaking("nl", (key, text) -> NOT_DUTCH_OF_OURS.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void englishIsNotDutchInEnglishWords() throws IOException {
        assertThat(breaking("en", (key, text) -> NOT_ENGLISH.matcher(text).find()))
                .isEmpty();
    }

    private static List<String> breaking(String language, BiPredicate<String, String> rule) throws IOException {
        List<String> breaking = new ArrayList<>();
        words(language).forEach((key, text) -> {
            if (rule.test(key, text)) {
                breaking.add(key + " = " + text);
            }
        });
        return breaking;
    }

    private static Map<String, String> words(String language) throws IOException {
        Map<String, String> words = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*_" + language + ".properties")) {
            Properties read = new Properties();
            try (InputStreamReader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                read.load(in);
            }
            read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        }
        return words;
    }
}
