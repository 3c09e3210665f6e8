package nl.kinderrechtenhelpdesk.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HelpdeskTest
class LanguagesInPartTest {

    /** What is set apart from the words around it: a name stays as it is found in the Netherlands. */
    private static final Pattern OWN_NAME = Pattern.compile("\\u2068.*?\\u2069");

    /** Shorter words may stand in a name or an address. */
    private static final int SURELY_A_TEXT = 14;

    @Autowired
    MockMvcTester visitor;

    static Stream<Arguments> pages() {
        return Languages.inPart().stream()
                .flatMap(language -> language.pages().stream().map(path -> Arguments.of(language, path)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageThatIsListedIsThereInFull(Language language, String path) throws IOException {
        String page = shown(language, path);

        assertThat(page).contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.dir() + "\"");
        assertThat(lacking(language).filter(OWN_NAME.matcher(page).replaceAll("")::contains))
                .isEmpty();
    }

    @Test
    void aPageThatIsNotThereIsShownInAnotherLanguageAndSaysSo() {
        assertThat(visitor.get().uri("/ar/contact"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<html lang=\"nl\" dir=\"ltr\"",
                        "lang=\"ar\" dir=\"rtl\"",
                        "href=\"/ar/hulp-nu\"",
                        "href=\"/en/contact\"")
                .doesNotContain("hreflang=\"ar\"");
    }

    @Test
    void aLanguageInPartIsOfferedOnlyWhereThePageExistsInIt() {
        assertThat(visitor.get().uri("/hulp-nu")).bodyText().contains("href=\"/ar/hulp-nu\"");
        assertThat(visitor.get().uri("/contact")).bodyText().doesNotContain("/ar/");
        assertThat(visitor.get().uri("/ar")).bodyText().contains("href=\"/\" lang=\"nl\"", "href=\"/en\" lang=\"en\"");
    }

    @Test
    void telephoneNumbersKeepTheirOrder() {
        assertThat(visitor.get().uri("/ar/hulp-nu")).bodyText().contains("class=\"tel\" dir=\"ltr\"");
    }

    private String shown(Language language, String path) {
        String address = language.prefix() + (path.equals("/") ? "" : path);
        var answer = path.equals("/stel-je-vraag/wie")
                ? visitor.post().uri(address).with(csrf()).exchange()
                : visitor.get().uri(address).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What is shown where the language has no words: those of the first it falls back to that has them. */
    private static Stream<String> lacking(Language language) throws IOException {
        Properties shown = new Properties();
        for (Language other : language.order().reversed()) {
            shown.putAll(words(other));
        }
        shown.keySet().removeAll(words(language).keySet());
        return shown.values().stream()
                .map(String::valueOf)
                .filter(text -> text.length() >= SURELY_A_TEXT && text.contains(" ") && !text.contains("{"));
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        for (Resource file : List.of(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*_" + language.tag() + ".properties"))) {
            try (InputStreamReader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(in);
            }
        }
        return words;
    }
}
