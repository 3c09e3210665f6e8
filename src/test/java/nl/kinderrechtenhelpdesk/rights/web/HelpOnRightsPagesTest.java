package nl.kinderrechtenhelpdesk.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HelpdeskTest
class HelpOnRightsPagesTest {

    @Autowired
    MockMvc http;

    private String page(String path) throws Exception {
        return http.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String search(String path, String words) throws Exception {
        return http.perform(post(path).param("zoek", words).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ik wil dood", "zelfmoord", "ik snij mezelf", "eerwraak", "isoleercel", "incest", "sextortion"})
    void aSearchThatTellsOfDangerShowsHelpFirstAndNeverThatNothingWasFound(String words) throws Exception {
        String found = search("/kinderrechten", words);

        assertThat(found).contains("help-now", "nu-hulp").doesNotContain("Niets gevonden", "ander woord");
        assertThat(found.contains("id=\"gevonden\"") ? found.indexOf("id=\"gevonden\"") : Integer.MAX_VALUE)
                .isGreaterThan(found.indexOf("nu-hulp"));
    }

    @Test
    void theHelpFitsWhatWasTyped() throws Exception {
        String found = search("/en/kinderrechten", "i want to die");

        assertThat(found.indexOf("tel:113")).isPositive().isLessThan(found.lastIndexOf("tel:112"));
        assertThat(search("/kinderrechten", "mag ik een bijbaan")).doesNotContain("nu-hulp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "11", "19", "24", "33", "34", "35", "36", "37", "38", "39"})
    void articlesAboutWhatPutsAChildInDangerSayWhereHelpIs(String article) throws Exception {
        assertThat(page("/kinderrechten/artikel/" + article)).contains("help-now", "tel:112");
    }

    @Test
    void theHelpPageTellsHoursChatAndPlaces() throws Exception {
        assertThat(page("/hulp-nu"))
                .contains("113.nl", "kindertelefoon.nl", "van 11 tot 21 uur", "tel:918", "+31 247 247 247", "112NL");
    }
}
