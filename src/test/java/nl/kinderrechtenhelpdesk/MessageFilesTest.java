package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Holds for the message files of all modules. */
class MessageFilesTest {

    static List<String> bundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(file -> String.valueOf(file.getFilename()).replaceAll("_[a-z]{2}\\.properties$", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties words(String bundle, String language) throws IOException {
        Properties words = new Properties();
        ClassPathResource file = new ClassPathResource("messages/" + bundle + "_" + language + ".properties");
        try (InputStreamReader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void dutchAndEnglishHaveTheSameKeys(String bundle) throws IOException {
        assertThat(words(bundle, "en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words(bundle, "nl").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageCanBeFormattedAndTakesTheSameArgumentsInBothLanguages(String bundle) throws IOException {
        Properties dutch = words(bundle, "nl");
        Properties english = words(bundle, "en");

        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(english, key)).as(key).isEqualTo(arguments(dutch, key)));
    }

    private static int arguments(Properties words, String key) {
        return new MessageFormat(words.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyBelongsToTheModuleOfItsFileAndNoMessageIsEmpty(String bundle) throws IOException {
        String module = bundle.replaceAll("-.*", "");

        assertThat(words(bundle, "nl")).allSatisfy((key, text) -> {
            assertThat(String.valueOf(key)).startsWith(module + ".");
            assertThat(String.valueOf(text)).as(String.valueOf(key)).isNotBlank();
        });
    }
}
