package nl.kinderrechtenhelpdesk.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@HelpdeskTest
class RightsPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    Rights rights;

    private String page(String path) throws Exception {
        MvcResult result = http.perform(get(path)).andReturn();
        assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
        return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String search(String words) throws Exception {
        return http.perform(post("/kinderrechten").param("zoek", words).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void theOverviewLeadsToEveryArticleSituationAndProtocol() throws Exception {
        String overview = page("/kinderrechten");

        assertThat(IntStream.rangeClosed(1, 54))
                .allSatisfy(n -> assertThat(overview).contains("\"/kinderrechten/artikel/" + n + "\""));
        assertThat(rights.situations())
                .allSatisfy(situation ->
                        assertThat(overview).contains("\"/kinderrechten/situatie/" + Addresses.slug(situation) + "\""));
        assertThat(overview).contains("/protocol/opac", "/protocol/opsc", "/protocol/opic");
    }

    @Test
    void everyArticleOpensForAdultsAndForChildrenInBothLanguages() throws Exception {
        for (int n = 1; n <= 54; n++) {
            for (String prefix : new String[] {"", "/en"}) {
                String adults = page(prefix + "/kinderrechten/artikel/" + n);
                String children = page(prefix + "/kinderrechten/artikel/" + n + "?voor=kinderen");
                assertThat(adults).isNotEqualTo(children);
                assertThat(children).contains(prefix.isEmpty() ? "Wat kun je doen?" : "What can you do?");
            }
        }
    }

    @Test
    void everySituationOpensByItsNameAndByItsCode() throws Exception {
        for (var situation : rights.situations()) {
            String slug = Addresses.slug(situation);
            assertThat(slug).matches("[a-z]+(-[a-z]+)*");
            assertThat(page("/kinderrechten/situatie/" + slug)).contains(situation.name(Language.NL));
            assertThat(page("/en/kinderrechten/situatie/" + situation.code())).contains("govuk-button");
        }
    }

    @Test
    void theVersionForChildrenStaysChosenFromPageToPage() throws Exception {
        assertThat(page("/kinderrechten/artikel/3?voor=kinderen"))
                .contains("/kinderrechten/artikel/4?voor=kinderen")
                .contains("/kinderrechten?voor=kinderen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "34", "35"})
    void pagesAboutViolenceSayWhereToCallBeforeTheText(String article) throws Exception {
        String page = page("/kinderrechten/artikel/" + article + "?voor=kinderen");

        assertThat(page).contains("tel:112", "tel:08002000", "tel:08000432");
        assertThat(page.indexOf("help-now")).isLessThan(page.indexOf("Wat kun je doen?"));
    }

    @Test
    void searchFindsByMeaningAndKeepsWhatWasTyped() throws Exception {
        String found = search("mijn stiefvader slaat mij");

        assertThat(found).contains("/kinderrechten/artikel/19").contains("value=\"mijn stiefvader slaat mij\"");
    }

    @Test
    void aSearchThatFindsNothingOffersToAskAndShowsEverything() throws Exception {
        assertThat(search("xqzzy")).contains("Niets gevonden", "/stel-je-vraag", "/kinderrechten/artikel/28");
    }

    @Test
    void whatIsTypedIsShownAsTextOnly() throws Exception {
        assertThat(search("<script>alert(1)</script> school"))
                .doesNotContain("<script>alert")
                .contains("&lt;script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kinderrechten/artikel/0",
                "/kinderrechten/artikel/55",
                "/kinderrechten/artikel/drie",
                "/kinderrechten/situatie/bestaat-niet",
                "/kinderrechten/protocol/CRC-3"
            })
    void whatDoesNotExistIsNotFound(String path) throws Exception {
        assertThat(http.perform(get(path)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }
}
