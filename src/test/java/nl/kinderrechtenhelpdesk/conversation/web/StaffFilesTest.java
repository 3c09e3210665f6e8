package nl.kinderrechtenhelpdesk.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.AskedCase;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@HelpdeskTest
class StaffFilesTest {

    private static final String TALK = "/mijn-vraag/gesprek";

    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    Conversation conversation;

    @Autowired
    SignIn signIn;

    @Autowired
    AuditTrail trail;

    @Test
    void aPdfWithAScriptIsShownInPicturesAndGivenOnlyToWhoAsksBelowTheWarning() throws IOException {
        byte[] content = file("pdf-met-javascript.pdf");
        CaseId caseId = sent("brief.pdf", content);
        Browser lawyer = asLawyer();
        String file = address(caseId);

        assertThat(lawyer.get(pathOf(caseId)).body()).contains(file + "\"").doesNotContain(file + "\" download");
        HttpResponse<String> page = lawyer.get(file);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.body())
                .contains("Er zit een programma in", file + "/blad/1", "Open dit niet op een computer met dossiers")
                .doesNotContain("%PDF");

        HttpResponse<byte[]> picture = lawyer.download(file + "/blad/1");
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(picture.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(lawyer.download(file + "/blad/7").statusCode()).isEqualTo(404);

        assertThat(lawyer.get(file + "/origineel").body()).doesNotContain("%PDF");
        int before = trail.of(caseId).size();
        assertThat(lawyer.post(file + "/origineel", Map.of()).body()).contains("%PDF");
        assertThat(trail.of(caseId)).as("each look is recorded").hasSize(before + 1);
        assertThat(lawyer.get("/en" + file).body()).contains("There is a program in it");
    }

    @Test
    void aTextOfAnotherComputerIsShownWithItsLettersAndCanBeReadAnotherWay() throws IOException {
        CaseId caseId = sent("brief.txt", file("tekst-cp1251-ukrainian.txt"));
        Browser lawyer = asLawyer();

        assertThat(lawyer.get(address(caseId)).body()).contains("Добрий день", "Gelezen als windows-1251");
        assertThat(lawyer.get(address(caseId) + "?code=windows-1252").body()).contains("Äîáðèé äåíü");
        assertThat(lawyer.get(address(caseId) + "?code=UTF-7").body()).contains("Добрий день");
    }

    @Test
    void aWordFileShowsItsWordsAndOneThatFetchesFromElsewhereDoesNotComeIn() throws IOException {
        CaseId caseId = sent("brief.docx", file("docx-word-online-document2.docx"));
        HttpResponse<String> page = asLawyer().get(address(caseId));
        assertThat(page.body()).contains("Hier staan alleen de woorden", "message-text", "niets gevaarlijks");

        Receipt receipt = new AskedCase(intake, casework).byChild();
        Browser asker = asAsker(receipt);
        HttpResponse<String> answer = asker.postWithFile(
                TALK, Map.of("bericht", "Zie brief"), sent(file("GEVAAR-docx-sjabloon-van-buiten.docx"), "brief.docx"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("haalt iets op van een andere plek", "Zie brief");
        assertThat(conversation.messages(receipt.id())).isEmpty();
    }

    @Test
    void aPictureIsGivenAsItIsAndOthersSeeNothing() throws IOException {
        CaseId caseId = sent("foto.jpg", file("jpeg-gewoon.jpg"));
        assertThat(asLawyer().download(address(caseId)).body()).startsWith(0xFF, 0xD8);
        assertThat(new Browser(port).get(address(caseId) + "/blad/1").body()).doesNotContain("PNG");
        assertThat(asLawyer()
                        .download(address(new CaseId(UUID.randomUUID()), UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
    }

    private CaseId sent(String name, byte[] content) {
        Receipt receipt = new AskedCase(intake, casework).byChild();
        HttpResponse<String> answer = asAsker(receipt).postWithFile(TALK, Map.of("bericht", ""), sent(content, name));
        assertThat(answer.statusCode()).isEqualTo(200);
        return receipt.id();
    }

    private static Browser.Sent sent(byte[] content, String name) {
        return Browser.Sent.of("bestand", name, content);
    }

    private String address(CaseId caseId) {
        return address(
                caseId,
                conversation.messages(caseId).getFirst().files().getFirst().id());
    }

    private static String address(CaseId caseId, UUID file) {
        return pathOf(caseId) + "/bestand/" + file;
    }

    private static String pathOf(CaseId caseId) {
        return "/medewerkers/zaken/" + caseId;
    }

    private Browser asAsker(Receipt receipt) {
        Browser browser = new Browser(port);
        browser.get("/mijn-vraag");
        browser.post("/mijn-vraag", Map.of("code", receipt.code().grouped()));
        browser.get(TALK);
        return browser;
    }

    private Browser asLawyer() {
        SignIn.Person person = signIn.newAccount(Role.LAWYER);
        Browser browser = new Browser(port);
        browser.get("/medewerkers/inloggen");
        browser.post("/medewerkers/inloggen", Map.of("email", person.email(), "wachtwoord", SignIn.PASSWORD));
        browser.post("/medewerkers/inloggen/code", Map.of("code", person.code()));
        return browser;
    }

    private static byte[] file(String name) throws IOException {
        return new ClassPathResource("files/" + name).getContentAsByteArray();
    }
}
