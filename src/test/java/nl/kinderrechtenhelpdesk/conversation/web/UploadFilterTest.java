package nl.kinderrechtenhelpdesk.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A file is written to the disk only when there is something it can belong to, and room for it. */
@HelpdeskTest
class UploadFilterTest {

    private static final String LETTER = "/stel-je-vraag/brief";

    @Autowired
    UploadFilter filter;

    @Autowired
    Drafts drafts;

    @Autowired
    SameOrigin origin;

    private record Passed(@Nullable Upload file, @Nullable Boolean kept, String text) {}

    private static Passed send(UploadFilter filter, String path, @Nullable String pass)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContentType("multipart/form-data; boundary=x");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.setContent("""
                --x\r
                Content-Disposition: form-data; name="bericht"\r
                \r
                wat er stond\r
                --x\r
                Content-Disposition: form-data; name="bestand"; filename="brief.pdf"\r
                Content-Type: application/pdf\r
                \r
                0123456789\r
                --x--\r
                """.getBytes(StandardCharsets.US_ASCII));
        if (pass != null) {
            request.setCookies(new Cookie(CookieKind.QUESTION.plainName(), pass));
        }
        AtomicReference<Passed> passed = new AtomicReference<>();
        filter.doFilter(request, new MockHttpServletResponse(), (form, _) -> {
            Upload file = (Upload) form.getAttribute(Upload.OF_REQUEST);
            passed.set(new Passed(file, file == null ? null : file.kept(), form.getParameter("bericht")));
        });
        return passed.get();
    }

    private DraftPass draft() {
        return drafts.begin(Draft.of(Map.of("question", List.of("Mag dit?"))));
    }

    @Test
    void theFileOfWhoIsAskingIsTakenIn() throws Exception {
        Passed passed = send(filter, LETTER, draft().value());

        assertThat(passed.kept()).isTrue();
        assertThat(passed.text()).isEqualTo("wat er stond");
    }

    @Test
    void aCookieOfTheRightShapeThatOpensNothingBringsNoFileAndLosesNoText() throws Exception {
        Passed passed = send(filter, LETTER, DraftPass.random().value());

        assertThat(passed.file()).isNull();
        assertThat(passed.text()).isEqualTo("wat er stond");
    }

    @Test
    void theNumberOfADraftWithAKeyOfOnesOwnBringsNoFile() throws Exception {
        String real = draft().value();
        String forged = real.substring(0, 30) + DraftPass.random().value().substring(30);

        assertThat(send(filter, LETTER, forged).file()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn-vraag/gesprek", "/medewerkers/zaken/1/bericht"})
    void aQuestionThatIsBeingAskedBringsNoFileToOtherPages(String path) throws Exception {
        assertThat(send(filter, path, draft().value()).file()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vraag", "x.verstuurd"})
    void whatIsNoPassBringsNoFile(String cookie) throws Exception {
        assertThat(send(filter, LETTER, cookie).file()).isNull();
    }

    @Test
    void whenTheDiskIsNearlyFullTheFileIsCountedAndNotWritten() throws Exception {
        Passed passed = send(new UploadFilter(origin, drafts, () -> false), LETTER, draft().value());

        assertThat(passed.kept()).isFalse();
        assertThat(passed.file()).extracting(Upload::size).isEqualTo(10L);
    }
}
