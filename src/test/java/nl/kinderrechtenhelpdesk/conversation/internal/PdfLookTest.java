package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.FileLook;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class PdfLookTest {

    @ParameterizedTest
    @CsvSource({"pdf-met-javascript.pdf, SCRIPT", "pdf-met-launch.pdf, STARTS", "pdf-met-exe-bijlage.pdf, FILE_INSIDE"})
    void realFilesComeThroughAndAreTold(String name, Armed what) throws IOException {
        byte[] content = new ClassPathResource("files/" + name).getContentAsByteArray();

        assertThat(new FileCheck(new FileRooms()).of(content)).isInstanceOf(CheckedFile.Accepted.class);
        assertThat(armed(content)).contains(what);
    }

    @Test
    void anOrdinaryPdfHasNothingToTell() throws IOException {
        byte[] content = new ClassPathResource("files/pdf-gewoon.pdf").getContentAsByteArray();

        assertThat(armed(content)).isEmpty();
        assertThat(PdfLook.of(content).pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "JavaScript, SCRIPT",
        "Launch, STARTS",
        "SubmitForm, SENDS",
        "ImportData, SENDS",
        "GoToR, POINTS_ELSEWHERE",
        "GoToE, FILE_INSIDE",
        "Rendition, MEDIA",
        "Movie, MEDIA",
        "Sound, MEDIA",
        "RichMediaExecute, MEDIA"
    })
    void anActionIsSeenWhereverItStandsAlsoPackedAndLocked(String action, Armed what) throws IOException {
        for (String place : new String[] {"OpenAction", "AA", "Outlines"}) {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                COSDictionary dictionary = new COSDictionary();
                dictionary.setName(COSName.S, action);
                document.getDocumentCatalog().getCOSObject().setItem(place, inside(place, dictionary));
                assertThat(armed(saved(document, true))).as("packed").contains(what);
                assertThat(armed(saved(document, false))).as("plain").contains(what);
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
                assertThat(armed(saved(document, false))).as("locked").contains(what);
            }
        }
    }

    private static COSDictionary inside(String place, COSDictionary action) {
        if (place.equals("OpenAction")) {
            return action;
        }
        COSDictionary around = new COSDictionary();
        around.setItem("WC", action);
        return around;
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, ",
        "mailto:a@example.org, ",
        "file://server/share, POINTS_ELSEWHERE",
        "file:///C:/x.exe, POINTS_ELSEWHERE",
        "\\\\server\\share, POINTS_ELSEWHERE",
        "javascript:x, POINTS_ELSEWHERE"
    })
    void anAddressIsToldUnlessItIsOfTheWeb(String address, Armed what) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, "URI");
            action.setItem(COSName.URI, new COSString(address));
            document.getPage(0).getCOSObject().setItem(COSName.A, action);
            assertThat(armed(saved(document, true))).isEqualTo(what == null ? Set.of() : Set.of(what));
        }
    }

    @Test
    void whatIsWrittenInASecretWayOrStandsInNoListIsSeen() {
        String hidden = "%PDF-1.4\n9 0 obj\n<< /S /J#61vaScript >>\nendobj\n8 0 obj\n<< /S /#4caunch >>\nendobj\n";
        assertThat(PdfNames.in(hidden.getBytes(StandardCharsets.US_ASCII)))
                .containsExactlyInAnyOrder(Armed.SCRIPT, Armed.STARTS);
    }

    @Test
    void oneThatNobodyOpensWithoutAPasswordIsToldSoAndOneThatIsOnlyLockedComesThrough() throws IOException {
        FileCheck check = new FileCheck(new FileRooms());
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "geheim", new AccessPermission()));
            byte[] locked = saved(document, false);
            assertThat(check.of(locked)).isEqualTo(new CheckedFile.Refused(Refusal.FILE_HAS_PASSWORD));
            assertThatThrownBy(() -> PdfLook.of(locked)).isInstanceOf(InvalidPasswordException.class);
        }
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(check.of(saved(document, false))).isInstanceOf(CheckedFile.Accepted.class);
        }
    }

    private static byte[] saved(PDDocument document, boolean packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static Set<Armed> armed(byte[] content) throws IOException {
        FileLook look = PdfLook.of(content);
        Set<Armed> all = new HashSet<>(look.armed());
        all.addAll(PdfNames.in(content));
        return all;
    }
}
