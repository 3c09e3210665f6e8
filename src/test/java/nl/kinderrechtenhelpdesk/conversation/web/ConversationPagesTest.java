package nl.kinderrechtenhelpdesk.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.AskedCase;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HelpdeskTest
class ConversationPagesTest {

    private static final String TALK = "/mijn-vraag/gesprek";
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]*/bestand/[^\"]+)\"");
    private static final Actor STAFF =
            new Actor.Staff(new StaffId(UUID.fromString("019f0000-0000-7000-8000-000000000003")));
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

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

    private Receipt child() {
        return new AskedCase(intake, casework).byChild();
    }

    private Browser asAsker(Receipt receipt) {
        Browser browser = new Browser(port);
        browser.get("/mijn-vraag");
        HttpResponse<String> in =
                browser.post("/mijn-vraag", Map.of("code", receipt.code().grouped()));
        assertThat(in.uri().getPath()).isEqualTo(TALK);
        return browser;
    }

    private Browser asStaff(Role... roles) {
        SignIn.Person person = signIn.newAccount(roles);
        Browser browser = new Browser(port);
        browser.get("/medewerkers/inloggen");
        browser.post("/medewerkers/inloggen", Map.of("email", person.email(), "wachtwoord", SignIn.PASSWORD));
        browser.post("/medewerkers/inloggen/code", Map.of("code", person.code()));
        return browser;
    }

    @Test
    void aChildReadsWhereTheQuestionStandsInWordsForAChild() {
        Receipt receipt = child();
        Browser browser = asAsker(receipt);
        HttpResponse<String> page = browser.get(TALK);
        assertThat(page.body())
                .contains(
                        "<h1>Jouw vraag</h1>",
                        "Uiterlijk",
                        "hoor je van ons",
                        "Zefanjo",
                        "data-exit",
                        "<title>Formulier</title>")
                .doesNotContain(
                        "Uw ",
                        " krijgt u ",
                        casework.find(receipt.id()).map(CaseSummary::number).orElseThrow(),
                        receipt.id().toString());
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(browser.get("/en" + TALK).body()).contains("Your question", "You will hear from us");
    }

    @Test
    void anAdultIsAddressedAsOne() {
        Receipt receipt = new AskedCase(intake, casework).byAdult(Language.NL, SafeContact.codeOnly());
        assertThat(asAsker(receipt).get(TALK).body())
                .contains("<h1>Uw vraag</h1>", "krijgt u antwoord")
                .doesNotContain("Jouw vraag", "Schrijf terug");
    }

    @Test
    void theAskerWritesWithAPhotoAndIsToldThatItsPlaceWasTakenOut() {
        Receipt receipt = child();
        Browser browser = asAsker(receipt);
        browser.get(TALK);
        byte[] photo = Photo.withPlace();
        HttpResponse<String> answer = browser.postWithFile(
                TALK, Map.of("bericht", "Kijk maar."), Browser.Sent.of("bestand", "foto\u202Egpj.exe", photo));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Kijk maar.", "Je bericht is verstuurd", "waar en wanneer", "fotogpj.exe.jpg");
        String url = firstFile(answer.body());
        HttpResponse<byte[]> file = browser.download(url);
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Leiden");
        assertThat(file.headers().map())
                .containsEntry("content-type", List.of("image/jpeg"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-security-policy", List.of("default-src 'none'; sandbox"))
                .containsEntry("cache-control", List.of("no-store"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("fotogpj.exe.jpg");
    }

    @Test
    void whatWasTypedIsKeptWhenTheFileIsTooLargeOrNotAccepted() {
        Browser browser = asAsker(child());
        browser.get(TALK);
        HttpResponse<String> tooLarge = browser.postWithFile(
                TALK,
                Map.of("bericht", "Dit <b>typte</b> ik"),
                Browser.Sent.of("bestand", "groot.pdf", new byte[30 << 20]));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("Dit &lt;b&gt;typte", "mag 10 MB zijn", "<title>Fout:");

        HttpResponse<String> program = browser.postWithFile(
                TALK,
                Map.of("bericht", "En dit ook"),
                Browser.Sent.of("bestand", "brief.pdf", "MZ\u0090\0\0 program".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(program.statusCode()).isEqualTo(415);
        assertThat(program.body()).contains("En dit ook", "Dit soort bestand", "href=\"#bestand\"");

        HttpResponse<String> nothing = browser.postWithFile(TALK, Map.of("bericht", " "), null);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Schrijf een bericht of kies een bestand");

        assertThat(browser.postWithFile(TALK, Map.of("bericht", "Nu zonder"), null)
                        .body())
                .contains("Nu zonder")
                .doesNotContain("En dit ook");
    }

    @Test
    void aFormThatIsSentTwiceWritesOnce() {
        Receipt receipt = child();
        Browser browser = asAsker(receipt);
        browser.get(TALK);
        String key = browser.key();
        Browser.Sent pdf = Browser.Sent.of("bestand", "brief.pdf", PDF);
        browser.postWithFile(TALK, Map.of("bericht", "dubbel"), pdf);
        browser.backToForm(key);
        HttpResponse<String> second = browser.postWithFile(TALK, Map.of("bericht", "dubbel"), pdf);
        assertThat(second.statusCode()).isEqualTo(200);
        List<Message> messages = conversation.messages(receipt.id());
        assertThat(messages).hasSize(1);
        assertThat(messages.getFirst().files()).hasSize(1);
    }

    @Test
    void textThatTurnsTheDirectionOfReadingIsShownWithoutIt() {
        Receipt receipt = child();
        Browser browser = asAsker(receipt);
        browser.get(TALK);
        HttpResponse<String> page =
                browser.postWithFile(TALK, Map.of("bericht", "goed\u202Etuof\u0007 <script>x</script> مرحبا"), null);
        assertThat(page.body())
                .contains("dir=\"auto\">goedtuof &lt;script&gt;x&lt;/script&gt; مرحبا")
                .doesNotContain("\u202E", "\u0007", "<script>x");
    }

    @Test
    void notesAndTheirFilesAreNeverOnTheAskersPage() {
        Receipt receipt = child();
        CaseId caseId = receipt.id();
        conversation.note(new NewText(
                caseId, STAFF, UUID.randomUUID(), Redacted.of("Vermoeden van Wolkenkrabber"), pdf("intern.pdf")));
        conversation.writeToAsker(caseId, STAFF, Redacted.of("Dag, hier je antwoord"));
        UUID noteFile = conversation.notes(caseId).getFirst().files().getFirst().id();

        Browser browser = asAsker(receipt);
        for (String language : List.of("", "/en")) {
            assertThat(browser.get(language + TALK).body())
                    .contains("Dag, hier je antwoord")
                    .doesNotContain("Wolkenkrabber", "intern.pdf", noteFile.toString());
        }
        assertThat(browser.download(TALK + "/bestand/" + noteFile).statusCode()).isEqualTo(404);
        assertThat(browser.get("/medewerkers/zaken/" + caseId + "/notitie/bestand/" + noteFile)
                        .body())
                .doesNotContain("%PDF");
    }

    @Test
    void anotherAskersFileCannotBeOpened() {
        Receipt one = child();
        Receipt other = child();
        Browser browser = asAsker(one);
        browser.get(TALK);
        browser.postWithFile(TALK, Map.of("bericht", ""), Browser.Sent.of("bestand", "a.pdf", PDF));
        UUID file =
                conversation.messages(one.id()).getFirst().files().getFirst().id();

        assertThat(browser.download(TALK + "/bestand/" + file).statusCode()).isEqualTo(200);
        assertThat(asAsker(other).download(TALK + "/bestand/" + file).statusCode())
                .isEqualTo(404);
        assertThat(new Browser(port).get(TALK + "/bestand/" + file).body()).doesNotContain("%PDF");
        assertThat(browser.download(TALK + "/bestand/geen-uuid").statusCode()).isEqualTo(404);
    }

    @Test
    void aLawyerWritesToTheAskerAndForColleaguesOnTheCasePage() {
        CaseId caseId = child().id();
        conversation.fromAsker(
                new NewText(caseId, new Actor.Asker(caseId), UUID.randomUUID(), Redacted.of("Is er nieuws?"), null));
        Browser browser = asStaff(Role.LAWYER);
        String path = "/medewerkers/zaken/" + caseId;
        HttpResponse<String> before = browser.get(path);
        assertThat(before.body()).contains("Is er nieuws?", "nieuw van de vraagsteller", "Er wordt niets verstuurd");

        HttpResponse<String> note = browser.postWithFile(
                path + "/notitie", Map.of("notitie", "Bel de voogd"), Browser.Sent.of("notitiebestand", "n.pdf", PDF));
        assertThat(note.uri().getPath()).isEqualTo(path);
        assertThat(note.body()).contains("message--internal", "de vraagsteller ziet dit niet", "Bel de voogd");
        browser.get(firstFile(note.body()));
        assertThat(browser.post(firstFile(note.body()) + "/origineel", Map.of()).body())
                .isEqualTo(new String(PDF, StandardCharsets.UTF_8));

        browser.backToForm(UUID.randomUUID().toString());
        HttpResponse<String> message =
                browser.postWithFile(path + "/bericht", Map.of("bericht", "Ja, er is nieuws"), null);
        assertThat(message.body()).contains("Ja, er is nieuws").doesNotContain("nieuw van de vraagsteller");
    }

    @Test
    void whatALawyerTypedIsKeptWhenTheFileIsRefused() {
        CaseId caseId = child().id();
        Browser browser = asStaff(Role.LAWYER);
        String path = "/medewerkers/zaken/" + caseId;
        browser.get(path);
        HttpResponse<String> again = browser.postWithFile(
                path + "/notitie",
                Map.of("notitie", "Lang verhaal"),
                Browser.Sent.of("notitiebestand", "x.docx", "geen\0zip".getBytes(StandardCharsets.UTF_8)));
        assertThat(again.statusCode()).isEqualTo(415);
        assertThat(again.body()).contains("Lang verhaal", "Dit soort bestand", "href=\"#notitiebestand\"");
        assertThat(conversation.notes(caseId)).isEmpty();
    }

    @Test
    void onlyLawyersAndCoordinatorsReachTheConversation() {
        CaseId caseId = child().id();
        for (Role role : List.of(Role.ADMINISTRATOR, Role.FINANCE, Role.ADVOCATE)) {
            Browser browser = asStaff(role);
            browser.get("/medewerkers");
            HttpResponse<String> answer = browser.postWithFile(
                    "/medewerkers/zaken/" + caseId + "/notitie", Map.of("notitie", "ik mag dit niet"), null);
            assertThat(answer.statusCode()).as(role.name()).isEqualTo(403);
        }
        assertThat(conversation.notes(caseId)).isEmpty();
        assertThat(asStaff(Role.COORDINATOR)
                        .get("/medewerkers/zaken/" + UUID.randomUUID() + "/bestand/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whenAVisitEndsWhileAnAskerTypesTheTextIsGivenBackAndCanBeSentAfterTheCode() {
        Receipt receipt = child();
        Browser browser = asAsker(receipt);
        browser.get(TALK);
        browser.forget("sessie");
        HttpResponse<String> ended = browser.postWithFile(
                TALK, Map.of("bericht", "Dit had ik al getypt"), Browser.Sent.of("bestand", "a.pdf", PDF));
        assertThat(ended.statusCode()).isEqualTo(403);
        assertThat(ended.body()).contains("Er is een tijdje niets gebeurd", "Dit had ik al getypt");
        assertThat(conversation.messages(receipt.id())).isEmpty();

        Browser back = asAsker(receipt);
        back.get(TALK);
        back.post(TALK, Map.of("bericht", "Dit had ik al getypt", "formulier", browser.key()));
        assertThat(conversation.messages(receipt.id()))
                .extracting(message -> message.text().reveal())
                .containsExactly("Dit had ik al getypt");
    }

    @Test
    void whenASessionEndsWhileALawyerTypesTheTextIsKeptOnTheSignInPage() {
        CaseId caseId = child().id();
        Browser browser = asStaff(Role.LAWYER);
        browser.get("/medewerkers/zaken/" + caseId);
        browser.forget("sessie");
        HttpResponse<String> ended = browser.postWithFile(
                "/medewerkers/zaken/" + caseId + "/notitie", Map.of("notitie", "Een lang verhaal"), null);
        assertThat(ended.statusCode()).isEqualTo(403);
        assertThat(ended.body()).contains("Wat u typte, is er nog", "Een lang verhaal");
        assertThat(conversation.notes(caseId)).isEmpty();
    }

    @Test
    void theWorklistMarksCasesWithANewMessage() {
        CaseId caseId = child().id();
        assertThat(unreadSince(caseId)).isNull();
        conversation.fromAsker(
                new NewText(caseId, new Actor.Asker(caseId), UUID.randomUUID(), Redacted.of("Hallo?"), null));
        assertThat(unreadSince(caseId)).isNotNull();
        conversation.seen(caseId);
        assertThat(unreadSince(caseId)).isNull();
    }

    private @Nullable Instant unreadSince(CaseId caseId) {
        return casework.find(caseId).orElseThrow().attention().unreadSince();
    }

    @Test
    void theCasePageSaysHowTheAskerMayBeReached() {
        Browser browser = asStaff(Role.LAWYER);
        AskedCase cases = new AskedCase(intake, casework);
        CaseId byPhone = cases.byAdult(Language.NL, AskedCase.phone()).id();
        conversation.tellAsker(byPhone);
        assertThat(browser.get("/medewerkers/zaken/" + byPhone).body())
                .contains("Bel de vraagsteller", "06 0000 0017", "maandag na vier uur");
        CaseId byEmail = cases.byAdult(Language.NL, AskedCase.email("iemand@mail.example"))
                .id();
        conversation.tellAsker(byEmail);
        assertThat(browser.get("/medewerkers/zaken/" + byEmail).body())
                .contains("geen mailserver of afzender ingesteld");
    }

    private static String firstFile(String page) {
        Matcher file = FILE.matcher(page);
        assertThat(file.find()).isTrue();
        return file.group(1);
    }

    private static Upload pdf(String name) {
        return new Upload() {
            @Override
            public Redacted<String> name() {
                return Redacted.of(name);
            }

            @Override
            public long size() {
                return PDF.length;
            }

            @Override
            public java.io.InputStream open() {
                return new java.io.ByteArrayInputStream(PDF);
            }
        };
    }
}
