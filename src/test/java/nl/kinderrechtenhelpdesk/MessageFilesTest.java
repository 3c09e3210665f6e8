package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.testing.Languages;
import org.junit.jupiter.api.Test;
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

    private static Properties words(String bundle, Language language) throws IOException {
        Properties words = new Properties();
        ClassPathResource file = new ClassPathResource("messages/" + bundle + "_" + language.tag() + ".properties");
        if (!file.exists()) {
            return words;
        }
        try (InputStreamReader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aCompleteLanguageHasTheKeysOfTheFirstAndALanguageInPartNoOthers(String bundle) throws IOException {
        Set<String> keys = words(bundle, Language.NL).stringPropertyNames();

        for (Language language : Language.all()) {
            Set<String> own = words(bundle, language).stringPropertyNames();
            assertThat(keys).as(language.ownName()).containsAll(own);
            if (language.complete()) {
                assertThat(own)
                        .as(language.ownName())
                        .containsAll(keys.stream()
                                .filter(key -> language.forStaff() || !ReadBy.staffAlone(key))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageCanBeFormattedAndTakesTheSameArgumentsInEachLanguage(String bundle) throws IOException {
        Properties first = words(bundle, Language.NL);

        for (Language language : Language.all()) {
            Properties own = words(bundle, language);
            assertThat(own.stringPropertyNames())
                    .allSatisfy(key -> assertThat(arguments(own, key)).as(key).isEqualTo(arguments(first, key)));
        }
    }

    /** For translators: what a language in part still lacks, with the words of the first language, as files to fill in. */
    @Test
    void whatALanguageInPartLacksIsWrittenDown() throws IOException {
        for (Language language : Languages.inPart()) {
            Path folder = Files.createDirectories(Path.of("target", "to-translate", language.tag()));
            int own = 0;
            for (String bundle : bundles()) {
                Properties lacking = words(bundle, Language.NL);
                Properties there = words(bundle, language);
                own += there.size();
                lacking.keySet().removeAll(there.keySet());
                Files.write(
                        folder.resolve(bundle + "_" + language.tag() + ".properties"),
                        lacking.stringPropertyNames().stream()
                                .filter(key -> language.forStaff() || !ReadBy.staffAlone(key))
                                .sorted()
                                .map(key -> key + "=" + lacking.getProperty(key).replace("\n", "\\n"))
                                .toList());
            }
            assertThat(own).as("texts in " + language.ownName()).isPositive();
        }
    }

    private static int arguments(Properties words, String key) {
        return new MessageFormat(words.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyBelongsToTheModuleOfItsFileAndNoMessageIsEmpty(String bundle) throws IOException {
        String module = bundle.replaceAll("-.*", "");

        for (Language language : Language.all()) {
            assertThat(words(bundle, language)).allSatisfy((key, text) -> {
                assertThat(String.valueOf(key)).startsWith(module + ".");
                assertThat(String.valueOf(text)).as(String.valueOf(key)).isNotBlank();
            });
        }
    }
}
