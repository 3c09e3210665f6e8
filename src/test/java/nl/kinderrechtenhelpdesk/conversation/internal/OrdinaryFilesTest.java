package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Files as people really send them, kept in {@code files/}: what is named GEVAAR is dangerous, all else is ordinary. */
class OrdinaryFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/files");

    private final FileCheck check = new FileCheck(new FileRooms());

    static List<String> ordinary() throws IOException {
        return names().filter(name -> !name.startsWith("GEVAAR") && !name.startsWith("tekst"))
                .toList();
    }

    static List<String> dangerous() throws IOException {
        return names().filter(name -> name.startsWith("GEVAAR")).toList();
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = java.nio.file.Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void whatAnOrdinaryPersonSendsComesThroughAsWhatItIs(String name) throws IOException {
        CheckedFile result = check.of(bytes(name));

        assertThat(result).isInstanceOf(CheckedFile.Accepted.class);
        FileKind kind = ((CheckedFile.Accepted) result).kind();
        assertThat(kind.suffixes()).contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void whatIsDangerousIsRefusedWithWords(String name) throws IOException {
        assertThat(check.of(bytes(name))).isInstanceOf(CheckedFile.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docx-leeg-deel-zoals-bij-ondertekend.docx",
                "docx-ongecomprimeerd-zoals-van-jszip.docx",
                "docx-word-online-document2.docx",
                "pdf-met-bom-vooraan.pdf",
                "pdf-zonder-eof-regel.pdf",
                "pdf-met-4845-nullen-achteraan-zoals-kopieerapparaat.pdf",
                "pdf-afgekapt-na-eof-deel.pdf"
            })
    void documentsAreKeptByteForByte(String name) throws IOException {
        assertThat(kept(name)).isEqualTo(bytes(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jpeg-zonder-eindteken.jpg",
                "jpeg-met-losse-byte-voor-een-deel.jpg",
                "jpeg-zonder-eindteken-met-samsung-staart.jpg",
                "jpeg-met-jfxx-voorvertoning.jpg"
            })
    void aPictureIsTheSameAfterwards(String name) throws IOException {
        assertThat(pixels(kept(name))).isEqualTo(pixels(bytes("jpeg-gewoon.jpg")));
    }

    @Test
    void whatAMakerPutsBehindOrBesideThePictureIsGone() throws IOException {
        assertThat(text(kept("jpeg-zonder-eindteken-met-samsung-staart.jpg"))).doesNotContain("SEF", "Image_UTC");
        assertThat(text(bytes("jpeg-met-jfxx-voorvertoning.jpg"))).contains("JFXX");
        assertThat(text(kept("jpeg-met-jfxx-voorvertoning.jpg"))).doesNotContain("JFXX");
        byte[] jpeg = bytes("jpeg-gewoon.jpg");
        for (int marker : new int[] {0xE0, 0xE3, 0xF0, 0xFD}) {
            byte[] more = Files.join(
                    java.util.Arrays.copyOf(jpeg, 2),
                    Files.segment(marker, Files.bytes("II\u001a\0HEAPCCDR Noor")),
                    java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
            assertThat(text(kept(more))).doesNotContain("Noor");
        }
        byte[] fakeColours = Files.join(
                java.util.Arrays.copyOf(jpeg, 2),
                Files.segment(0xE2, Files.bytes("ICC_PROFILE\0\u0001\u0001" + "Noor".repeat(60))),
                java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertThat(text(kept(fakeColours))).doesNotContain("Noor");
    }

    @Test
    void aSmallPictureInTheHeadOfAJpegIsGone() throws IOException {
        byte[] jpeg = bytes("jpeg-gewoon.jpg");
        byte[] head = Files.join(
                Files.bytes("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0002\u0002"), Files.bytes("PREVIEW12345"));
        byte[] told = Files.join(
                java.util.Arrays.copyOf(jpeg, 2),
                Files.segment(0xE0, head),
                java.util.Arrays.copyOfRange(jpeg, 20, jpeg.length));
        assertThat(text(kept(told))).doesNotContain("PREVIEW");
        assertThat(pixels(kept(told))).isEqualTo(pixels(jpeg));
    }

    @Test
    void picturesThatJustEndAreEnded() throws IOException {
        assertThat(pixels(kept("png-zonder-iend.png"))).isNotEmpty();
        assertThat(pixels(kept("gif-zonder-eindteken.gif"))).isNotEmpty();
        byte[] png = Files.picture("png");
        for (String format : List.of("png", "gif", "jpg")) {
            byte[] whole = bytes(
                    format.equals("png")
                            ? "png-op-zijn-kant.png"
                            : format.equals("gif") ? "gif-zonder-eindteken.gif" : "jpeg-gewoon.jpg");
            byte[] half = java.util.Arrays.copyOf(whole, whole.length * 3 / 4);
            assertThat(check.of(half)).as(format).isInstanceOf(CheckedFile.Accepted.class);
            assertThat(kept(kept(half))).isEqualTo(kept(half));
        }
        assertThat(check.of(java.util.Arrays.copyOf(png, 30))).isInstanceOf(CheckedFile.Refused.class);
    }

    @Test
    void whichSideIsUpIsKeptAlsoInPngAndWebp() throws IOException {
        String only = "MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0";
        assertThat(text(kept("png-op-zijn-kant.png"))).contains("eXIf" + only);
        assertThat(text(kept("webp-op-zijn-kant.webp"))).contains("EXIF\u001a\0\0\0" + only);
        assertThat(kept("webp-op-zijn-kant.webp")[20] & 0x08).isEqualTo(0x08);
    }

    @Test
    void leadingLinesOfAPrinterAndTrailingLinesOfAWebSiteAreCutOff() throws IOException {
        byte[] pdf = bytes("pdf-gewoon.pdf");
        byte[] end = java.util.Arrays.copyOf(pdf, text(pdf).lastIndexOf("%%EOF") + 5);
        assertThat(kept(Files.join(Files.bytes("\u001b%-12345X@PJL SET COPIES=1\r\n"), pdf)))
                .isEqualTo(pdf);
        assertThat(kept(Files.join(pdf, Files.bytes("<!-- page made in 0.3 s -->\n".repeat(200)))))
                .isEqualTo(end);
        assertThat(kept(Files.join(pdf, new byte[40_000]))).hasSize(pdf.length + 40_000);
    }

    @Test
    void aDocumentOfAnotherProgramOrWithAPasswordIsToldWhatToDo() {
        byte[] odt = Files.zip(java.util.Map.of("mimetype", Files.bytes("application/vnd.oasis.opendocument.text")));
        assertThat(check.of(odt)).isEqualTo(new CheckedFile.Refused(Refusal.FILE_OTHER_DOCUMENT));
        assertThat(check.of(Files.bytes("{\\rtf1\\ansi hello}")))
                .isEqualTo(new CheckedFile.Refused(Refusal.FILE_OTHER_DOCUMENT));
        assertThat(check.of(container("WordDocument"))).isEqualTo(new CheckedFile.Refused(Refusal.FILE_OTHER_DOCUMENT));
        assertThat(check.of(container("EncryptedPackage")))
                .isEqualTo(new CheckedFile.Refused(Refusal.FILE_HAS_PASSWORD));
    }

    /** The container of old Office, with one name in its list of streams. */
    private static byte[] container(String stream) {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return Files.join(head, new byte[1016], stream.getBytes(StandardCharsets.UTF_16LE), new byte[512]);
    }

    private byte[] kept(String name) throws IOException {
        return kept(bytes(name));
    }

    private byte[] kept(byte[] content) {
        CheckedFile result = check.of(content);
        assertThat(result).isInstanceOf(CheckedFile.Accepted.class);
        return ((CheckedFile.Accepted) result).content();
    }

    private static byte[] bytes(String name) throws IOException {
        return new ClassPathResource("files/" + name).getContentAsByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) {
        BufferedImage image = Files.read(picture);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
