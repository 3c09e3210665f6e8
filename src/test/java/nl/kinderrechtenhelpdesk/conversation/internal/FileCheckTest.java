package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    private final FileCheck check = new FileCheck(new FileRooms());

    @Test
    void everyAcceptedKindIsSeenFromItsContent() {
        assertThat(kept(Files.bytes(Files.PDF)).kind()).isEqualTo(FileKind.PDF);
        assertThat(kept(Files.picture("jpg")).kind()).isEqualTo(FileKind.JPEG);
        assertThat(kept(Files.picture("png")).kind()).isEqualTo(FileKind.PNG);
        assertThat(kept(Files.picture("gif")).kind()).isEqualTo(FileKind.GIF);
        assertThat(kept(webp("VP8 ", new byte[10])).kind()).isEqualTo(FileKind.WEBP);
        assertThat(kept(Files.zip(Files.document())).kind()).isEqualTo(FileKind.DOCX);
        assertThat(kept(Files.bytes("Beste mevrouw,\r\n\thier is het.")).kind()).isEqualTo(FileKind.TEXT);
    }

    @Test
    void whatHidesNothingIsKeptByteForByte() {
        for (String format : List.of("jpg", "png", "gif")) {
            byte[] picture = Files.picture(format);
            assertThat(kept(picture).content()).isEqualTo(picture);
            assertThat(kept(picture).cleaned()).isFalse();
        }
    }

    @Test
    void aPhotoLosesItsPlaceButNotWhichWayIsUp() {
        byte[] photo = Files.photoWithPlace();
        CheckedFile.Accepted kept = kept(photo);
        String left = new String(kept.content(), StandardCharsets.ISO_8859_1);
        assertThat(left).doesNotContain("Leiden", "GPS", "Noor", "Photoshop", "PREVIEW");
        assertThat(kept.cleaned()).isTrue();
        assertThat(left).contains("Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
        assertThat(Files.read(kept.content()).getRGB(4, 4))
                .isEqualTo(Files.read(Files.picture("jpg")).getRGB(4, 4));
    }

    @Test
    void aScreenshotLosesItsTexts() {
        CheckedFile.Accepted kept = kept(Files.screenshotWithText());
        assertThat(kept.cleaned()).isTrue();
        assertThat(kept.content()).isEqualTo(Files.picture("png"));
    }

    @Test
    void aGifLosesItsRemarksAndAWebpItsExif() {
        byte[] gif = Files.picture("gif");
        byte[] remark = Files.join(new byte[] {0x21, (byte) 0xFE, 4}, Files.bytes("Noor"), new byte[1]);
        byte[] told = Files.join(Arrays.copyOf(gif, gif.length - 1), remark, new byte[] {0x3B});
        assertThat(kept(told).content()).isEqualTo(gif);

        byte[] webp = webp("VP8 ", new byte[10], "EXIF", Files.bytes("GPS Leiden"));
        assertThat(kept(webp).content()).isEqualTo(webp("VP8 ", new byte[10]));
        assertThat(kept(webp).cleaned()).isTrue();
    }

    @Test
    void whatStandsBehindTheEndOfAPictureIsCutOff() {
        for (String format : List.of("jpg", "png", "gif")) {
            byte[] picture = Files.picture(format);
            byte[] andZip = Files.join(picture, Files.zip(Files.document()));
            assertThat(kept(andZip).content()).isEqualTo(picture);
        }
    }

    @Test
    void ofAPdfOnlyThePdfIsKept() {
        byte[] pdf = Files.bytes(Files.PDF);
        assertThat(kept(Files.join(pdf, Files.zip(Files.document()))).content())
                .isEqualTo(Files.bytes(Files.PDF.stripTrailing()));
        assertThat(kept(Files.join(pdf, Files.bytes("<script>"))).content())
                .isEqualTo(Files.bytes(Files.PDF.stripTrailing()));
        assertThat(refusal(Files.bytes("%PDF-1.7\nnot to the end"))).isEqualTo(Refusal.FILE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>hello</body></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "  <!DOCTYPE html><p>x",
                "#!/bin/sh\nrm -rf ~",
                "text with a bell \u0007 in it",
                "text with an escape \u001b[31m",
                "PK but \u0000 not a zip"
            })
    void markupScriptsAndControlCharactersAreNotPlainText(String content) {
        assertThat(refusal(Files.bytes(content))).isEqualTo(Refusal.FILE_NOT_ACCEPTED);
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalled() {
        byte[] exe =
                Files.join(Files.bytes("MZ\u0090\0\u0003"), new byte[200], Files.bytes("This program cannot be run"));
        assertThat(refusal(exe)).isEqualTo(Refusal.FILE_NOT_ACCEPTED);
        assertThat(refusal(Files.join(new byte[] {0x7F}, Files.bytes("ELF"), new byte[100])))
                .isEqualTo(Refusal.FILE_NOT_ACCEPTED);
    }

    @Test
    void aTextIsJudgedToItsEndAndKeptAsItCame() {
        assertThat(refusal(Files.bytes("a".repeat(500_000) + "\u0000b"))).isEqualTo(Refusal.FILE_NOT_ACCEPTED);
        assertThat(refusal(Files.bytes(" ".repeat(150) + "<script>x</script>"))).isEqualTo(Refusal.FILE_NOT_ACCEPTED);
        assertThat(kept(Files.bytes("\uFEFFmet een merk")).content()).isEqualTo(Files.bytes("\uFEFFmet een merk"));
    }

    @Test
    void aPhotoInHeicIsRefusedWithItsOwnReason() {
        byte[] heic = Files.join(new byte[] {0, 0, 0, 24}, Files.bytes("ftypheic\0\0\0\0mif1heic"), new byte[60]);
        assertThat(refusal(heic)).isEqualTo(Refusal.FILE_IS_HEIC);
    }

    @Test
    void emptyAndTooLargeFilesAreRefused() {
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.FILE_EMPTY);
        assertThat(refusal(new byte[Upload.LARGEST + 1])).isEqualTo(Refusal.FILE_TOO_LARGE);
    }

    @Test
    void aZipBombInsideADocumentIsRefused() {
        assertThat(refusal(Files.zipWith("word/media/image1.xml", new byte[60 << 20])))
                .isEqualTo(Refusal.FILE_UNPACKS_TOO_LARGE);
        Map<String, byte[]> many = new LinkedHashMap<>(Files.document());
        byte[] half = new byte[900_000];
        for (int i = 0; i < 80; i++) {
            many.put("word/part" + i + ".xml", half);
        }
        assertThat(refusal(Files.zip(many))).isEqualTo(Refusal.FILE_UNPACKS_TOO_LARGE);
        Map<String, byte[]> crowd = new LinkedHashMap<>(Files.document());
        for (int i = 0; i < 2001; i++) {
            crowd.put("word/p" + i, new byte[0]);
        }
        assertThat(refusal(Files.zip(crowd))).isEqualTo(Refusal.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void aDocumentThatLiesAboutItsSizeIsStillCounted() {
        byte[] bomb = Files.zipWith("word/media/image1.xml", new byte[60 << 20]);
        byte[] lying = bomb.clone();
        java.nio.ByteBuffer list = java.nio.ByteBuffer.wrap(lying).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < lying.length - 46; at++) {
            if (list.getInt(at) == 0x02014b50) {
                list.putInt(at + 24, 10);
            }
        }
        assertThat(refusal(lying)).isEqualTo(Refusal.FILE_UNPACKS_TOO_LARGE);
    }

    @Test
    void aZipThatIsNoDocumentIsRefused() {
        assertThat(refusal(Files.zip(Map.of("a.txt", Files.bytes("hello"))))).isEqualTo(Refusal.FILE_NOT_ACCEPTED);
        assertThat(refusal(Files.zipWith("../../etc/passwd", new byte[3]))).isEqualTo(Refusal.FILE_DAMAGED);
        byte[] whole = Files.zip(Files.document());
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 30))).isEqualTo(Refusal.FILE_DAMAGED);
        assertThat(kept(Files.join(whole, Files.bytes("more"))).content()).isEqualTo(whole);
    }

    /** Cut off or altered at any place, a file is refused or kept, but the check never fails. */
    @Test
    void noDamageMakesTheCheckFail() {
        Random random = new Random(20261125);
        List<byte[]> good = List.of(
                Files.bytes(Files.PDF),
                Files.photoWithPlace(),
                Files.screenshotWithText(),
                Files.picture("gif"),
                webp("VP8X", new byte[10], "VP8 ", new byte[9], "EXIF", new byte[3]),
                Files.zip(Files.document()));
        for (byte[] file : good) {
            for (int i = 0; i < 400; i++) {
                byte[] bad = Arrays.copyOf(file, 1 + random.nextInt(file.length));
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
                assertThat(check.of(bad)).isNotNull();
            }
        }
    }

    private CheckedFile.Accepted kept(byte[] content) {
        CheckedFile result = check.of(content);
        assertThat(result).isInstanceOf(CheckedFile.Accepted.class);
        return (CheckedFile.Accepted) result;
    }

    private Refusal refusal(byte[] content) {
        CheckedFile result = check.of(content);
        assertThat(result).isInstanceOf(CheckedFile.Refused.class);
        return ((CheckedFile.Refused) result).why();
    }

    private static byte[] webp(Object... namesAndBodies) {
        byte[] chunks = new byte[0];
        for (int i = 0; i < namesAndBodies.length; i += 2) {
            byte[] body = (byte[]) namesAndBodies[i + 1];
            chunks = Files.join(
                    chunks,
                    Files.bytes((String) namesAndBodies[i]),
                    little(body.length),
                    body,
                    new byte[body.length & 1]);
        }
        return Files.join(Files.bytes("RIFF"), little(chunks.length + 4), Files.bytes("WEBP"), chunks);
    }

    private static byte[] little(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }
}
