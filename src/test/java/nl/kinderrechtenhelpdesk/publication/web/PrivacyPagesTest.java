package nl.kinderrechtenhelpdesk.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.organisation.OrganisationFixture;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HelpdeskTest
class PrivacyPagesTest {

    private static final int LONGEST_SENTENCE = 15;

    @Autowired
    MockMvcTester visitor;

    @Autowired
    OrganisationDetails details;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nothingFilledIn() {
        database.sql("delete from organisation.detail").update();
        details.save(Map.of(), new Actor.Application("test"));
    }

    @Test
    void whatIsNotFilledInIsCalledSoAndNothingIsMadeUp() {
        for (String path : List.of("/privacy", "/klachten", "/privacy/kinderen")) {
            assertThat(visitor.get().uri(path)).bodyText().containsIgnoringCase("nog niet ingevuld");
        }
        assertThat(visitor.get().uri("/en/privacy").contextPath("/en"))
                .bodyText()
                .contains("Not filled in yet");
    }

    @Test
    void theStatementTellsAllThatTheRegulationAsksForOnceItIsFilledIn() {
        OrganisationFixture.fill(details);
        assertThat(visitor.get().uri("/privacy"))
                .bodyText()
                .contains(
                        "Regel CONTROLLER",
                        "Regel ADDRESS",
                        "Tekst PROTECTION_OFFICER",
                        "Tekst GROUND",
                        "Tekst GROUND_SPECIAL",
                        "Tekst GROUND_CRIMINAL",
                        "Tekst RECIPIENTS",
                        "Tekst OUTSIDE_EUROPE",
                        "Tekst SECRECY",
                        "24 maanden",
                        "nog 7 dagen",
                        "bezwaar maken",
                        "laten beperken",
                        "Autoriteit Persoonsgegevens")
                .doesNotContainIgnoringCase("nog niet ingevuld");
        assertThat(visitor.get().uri("/klachten")).bodyText().contains("Tekst COMPLAINTS");
        assertThat(visitor.get().uri("/privacy/kinderen")).bodyText().contains("24 maanden", "Regel CONTROLLER");
        assertThat(visitor.get().uri("/contact")).bodyText().contains("Tekst TELEPHONE_HOURS", "Regel ANBI");
    }

    @Test
    void theFooterOfEveryPageLeadsToTheComplaintsProcedure() {
        assertThat(visitor.get().uri("/")).bodyText().contains("href=\"/klachten\"");
    }

    @Test
    void childrenReadShortSentencesAboutTheirPrivacy() throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(Path.of("src/main/resources/messages/publication_nl.properties")));
        List<String> tooLong = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("publication.privacykids."))
                .flatMap(key -> Pattern.compile("(?<=[.!?])\\s+").splitAsStream(words.getProperty(key)))
                .filter(sentence -> sentence.split("\\s+").length > LONGEST_SENTENCE)
                .toList();
        assertThat(tooLong).isEmpty();
    }
}
