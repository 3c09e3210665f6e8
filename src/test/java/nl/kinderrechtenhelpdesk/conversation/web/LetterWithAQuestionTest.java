package nl.kinderrechtenhelpdesk.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A photo of a letter goes along with the question, without scripts, and is with the case from the first moment. */
@HelpdeskTest
class LetterWithAQuestionTest {

    private static final String LETTER = "/stel-je-vraag/brief";
    private static final Pattern TAKE_OUT = Pattern.compile("name=\"haalweg\" value=\"([^\"]+)\"");
    private static final Pattern DIGITS = Pattern.compile("<span>(\\d{4})</span>");

    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @Autowired
    Conversation conversation;

    @Autowired
    JdbcClient database;

    private Browser browser;

    @BeforeEach
    void asksAQuestion() {
        browser = new Browser(port);
        browser.get("/stel-je-vraag");
        browser.post("/stel-je-vraag/wie", Map.of("who", "CHILD"));
        browser.post("/stel-je-vraag/vraag", Map.of("question", "Mag dit?"));
        browser.get(LETTER);
    }

    private HttpResponse<String> adds(String name, byte[] content) {
        return browser.postWithFile(LETTER, Map.of("naar", "hier"), Browser.Sent.of("bestand", name, content));
    }

    private String sends() {
        browser.get("/stel-je-vraag/controle");
        Matcher groups =
                DIGITS.matcher(browser.post("/stel-je-vraag/controle", Map.of()).body());
        StringBuilder code = new StringBuilder();
        while (groups.find()) {
            code.append(groups.group(1));
        }
        return code.toString();
    }

    private long waiting() {
        return database.sql("select count(*) from intake.draft_file")
                .query(Long.class)
                .single();
    }

    @Test
    void aPhotoIsKeptSealedUntilTheQuestionIsSentAndIsThenWithTheCase() throws Exception {
        long before = waiting();
        assertThat(adds("klepelbrief.jpg", Photo.withPlace()).body()).contains("klepelbrief.jpg", "Haal weg");
        assertThat(DatabaseDump.of(database).leaksOf("klepelbrief")).isEmpty();
        assertThat(browser.get("/stel-je-vraag/controle").body()).contains("klepelbrief.jpg");

        CaseId caseId = intake.caseOf(AskerCode.parse(sends()).orElseThrow()).orElseThrow();

        assertThat(conversation.messages(caseId))
                .flatExtracting(Message::files)
                .extracting(Attachment::name, Attachment::cleaned)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Redacted.of("klepelbrief.jpg"), true));
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void aNameFarLongerThanAFileSystemTakesIsShortened() throws Exception {
        HttpResponse<String> answer = adds("brief" + "é".repeat(900) + ".jpg", Photo.withPlace());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("brieféé", "Haal weg");
    }

    @Test
    void aFileThatIsRefusedCostsNothingOfWhatWasTyped() {
        HttpResponse<String> answer = browser.postWithFile(
                LETTER,
                Map.of("letter-day", "3", "letter-month", "2", "letter-year", "2026"),
                Browser.Sent.of("bestand", "brief.pdf", "MZ\u0090\0\0 program".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Dit soort bestand", "href=\"#bestand\"", "value=\"2026\"");
    }

    @Test
    void aPhotoCanBeTakenOutAgainAndThereIsRoomForThree() {
        for (int number = 1; number <= 3; number++) {
            adds("brief" + number + ".jpg", Photo.withPlace());
        }
        assertThat(adds("brief4.jpg", Photo.withPlace()).body()).contains("Er kunnen 3 bestanden mee");
        Matcher first = TAKE_OUT.matcher(browser.get(LETTER).body());
        assertThat(first.find()).isTrue();

        String after = browser.post(LETTER, Map.of("haalweg", first.group(1))).body();

        assertThat(after).doesNotContain("brief1.jpg").contains("brief2.jpg", "brief3.jpg");
    }

    @Test
    void changingWhoAsksTakesThePhotoAlongAndThrowingAwayTakesItToo() {
        long before = waiting();
        adds("brief.jpg", Photo.withPlace());
        browser.post("/stel-je-vraag/wie", Map.of("who", "PARENT", "naar", "controle"));
        assertThat(browser.get(LETTER).body()).contains("brief.jpg");

        browser.post("/stel-je-vraag/weg", Map.of());

        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void aLetterWithoutADateIsALetterToo() {
        assertThat(browser.get("/stel-je-vraag/controle").body()).doesNotContain("Wacht niet op ons");

        adds("brief.txt", "De gemeente heeft besloten".getBytes(StandardCharsets.UTF_8));

        assertThat(browser.get("/stel-je-vraag/controle").body()).contains("Wacht niet op ons");
        assertThat(browser.post("/stel-je-vraag/controle", Map.of()).body()).contains("Wacht niet op ons");
    }
}
