package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxCheckTest {

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final byte[] PROGRAM = Files.join(Files.bytes("MZ"), new byte[] {(byte) 0x90, 0, 3}, new byte[400]);

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, http://example.org/x.dotm",
        "attachedTemplate, https://example.org/x.dotm",
        "attachedTemplate, file://server/share/x.dotm",
        "attachedTemplate, \\\\server\\share\\x.dotm",
        "attachedTemplate, file:///\\\\server\\share\\x.dotm",
        "attachedTemplate, file:////server/share/x.dotm",
        "attachedTemplate, file:%5c%5cserver%5cshare",
        "attachedTemplate, /%5Cserver/share",
        "attachedTemplate, ftp://server/x.dotm",
        "attachedTemplate, mhtml:http://server/x!y",
        "image, http://example.org/pixel.png",
        "image, //example.org/pixel.png",
        "image, \\\\server\\pixel.png",
        "video, https://example.org/film",
        "frame, http://example.org/",
        "frame, C:\\x.docx",
        "oleObject, http://example.org/x.html!",
        "oleObject, mhtml:http://example.org/x!x-usc:http://example.org/x",
        "subDocument, other.docx",
        "aFChunk, http://example.org/x.mht",
        "package, http://example.org/x.xlsx",
        "externalLinkPath, C:\\x.xlsx",
        "mailMergeSource, \\\\server\\data.mdb",
        "transform, http://example.org/x.xslt",
        "settings, http://example.org/settings.xml",
        "somethingNew, http://example.org/x"
    })
    void whatIsFetchedFromElsewhereIsRefused(String type, String target) {
        assertThat(refusal(related(type, target, "External"))).isEqualTo(Refusal.FILE_FETCHES);
        if (!target.equals("other.docx")) {
            assertThat(check(related(type, target, ""))).as("without mode").isInstanceOf(CheckedFile.Refused.class);
        }
    }

    @Test
    void everyPartIsLookedAtForItsRelationsAlsoThoseOfSettingsAndFooters() {
        for (String part :
                new String[] {"settings", "webSettings", "footer1", "footnotes", "charts/chart1", "theme/theme1"}) {
            int slash = part.lastIndexOf('/') + 1;
            String relations = "word/" + part.substring(0, slash) + "_rels/" + part.substring(slash) + ".xml.rels";
            byte[] content = Files.bytes(Files.relation("image", "http://example.org/x.png", "External"));
            assertThat(refusal(Files.zipWith(relations, content))).isEqualTo(Refusal.FILE_FETCHES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.rijksoverheid.nl/x?a=b", "mailto:info@example.org", "tel:0612345678", "#top"})
    void addressesToClickOnAreOrdinary(String target) {
        assertThat(armed(related("hyperlink", target, "External"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink, file:///C:/Users/jan/brief.docx",
        "hyperlink, \\\\kantoor\\dossiers\\brief.docx",
        "hyperlink, search-ms:query=x",
        "attachedTemplate, file:///C:\\Users\\jan\\Normal.dotm",
        "attachedTemplate, C:\\Sjablonen\\brief.dotx",
        "attachedTemplate, Normal.dotm",
        "attachedTemplate, Macintosh%20HD:Users:jan:Templates:brief.dotx",
        "image, file:///C:/Users/jan/foto.jpg",
        "image, cid:image001.png@01D9"
    })
    void whatPointsToTheMakersOwnComputerComesThroughAndIsTold(String type, String target) {
        Map<String, byte[]> parts = Files.document();
        parts.put(RELATIONS, Files.bytes(Files.relation(type, target, "External")));
        parts.put("word/document.xml", Files.bytes(Files.words("<w:" + type + " r:id=\"r1\"/>")));
        assertThat(armed(Files.zip(parts))).as("as it is used").containsExactly(Armed.POINTS_ELSEWHERE);
        assertThat(armed(related(type, target, "External"))).containsExactly(Armed.POINTS_ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource({
        "vbaProject, macro.bin, FILE_HAS_MACROS",
        "wordVbaData, data.xml, FILE_HAS_MACROS",
        "control, ctl/c1.xml, FILE_HAS_MACROS",
        "activeXControlBinary, x.bin, FILE_HAS_MACROS",
        "oleObject, media/image1.emf, FILE_HAS_FILES_INSIDE",
        "package, embeddings/sheet.xlsx, FILE_HAS_FILES_INSIDE",
        "aFChunk, afchunk.rtf, FILE_HAS_FILES_INSIDE",
        "OLEOBJECT, x.dat, FILE_HAS_FILES_INSIDE"
    })
    void whatRunsOrIsWrappedIsRefusedByItsRelationWhateverItIsCalled(String type, String target, Refusal why) {
        assertThat(refusal(related(type, target, ""))).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-office.vbaProject, FILE_HAS_MACROS",
        "application/vnd.ms-word.vbaData+xml, FILE_HAS_MACROS",
        "application/vnd.ms-office.activeX+xml, FILE_HAS_MACROS",
        "application/vnd.ms-office.activeX, FILE_HAS_MACROS",
        "application/vnd.openxmlformats-officedocument.oleObject, FILE_HAS_FILES_INSIDE",
        "application/vnd.ms-package.obfuscated-opentype, FILE_HAS_FILES_INSIDE"
    })
    void whatRunsOrIsWrappedIsRefusedByItsType(String type, Refusal why) {
        assertThat(refusal(typed("word/picture.png", type, Files.bytes("<x/>"))))
                .isEqualTo(why);
    }

    @Test
    void aMainPartWithMacrosIsRefused() {
        Map<String, byte[]> parts = Files.document();
        String types = string(parts, "[Content_Types].xml")
                .replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml");
        parts.put("[Content_Types].xml", Files.bytes(types));
        assertThat(refusal(Files.zip(parts))).isEqualTo(Refusal.FILE_HAS_MACROS);
    }

    @Test
    void aProgramOrDocumentAmongThePartsIsRefusedWhateverItIsCalled() {
        for (byte[] inside : new byte[][] {
            PROGRAM,
            Files.zip(Files.document()),
            Files.bytes(Files.PDF),
            Files.bytes("{\\rtf1 x}"),
            Files.join(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[600])
        }) {
            assertThat(refusal(Files.zipWith("word/media/image1.png", inside)))
                    .isEqualTo(Refusal.FILE_HAS_FILES_INSIDE);
            assertThat(refusal(Files.zipWith("customXml/item1.bin", inside))).isEqualTo(Refusal.FILE_HAS_FILES_INSIDE);
        }
        assertThat(armed(Files.zipWith("word/media/image1.bin", Files.bytes("who knows"))))
                .as("what no type is given to")
                .isEmpty();
        assertThat(armed(typed("word/x.png", "image/png", Files.bytes("who knows"))))
                .containsExactly(Armed.UNKNOWN_PART);
        assertThat(armed(typed("word/x.png", "image/png", Files.picture("jpg"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY x SYSTEM 'http://example.org/x'>]>",
                "<!DOCTYPE w SYSTEM 'http://example.org/x.dtd'>",
                "<!DOCTYPE w [<!ENTITY a 'b'>]>"
            })
    void aPartWithADoctypeIsRefused(String doctype) {
        for (String part : new String[] {
            "word/document.xml", "customXml/item1.xml", "docProps/core.xml", "_rels/.rels", "[Content_Types].xml"
        }) {
            Map<String, byte[]> parts = Files.document();
            String plain = parts.containsKey(part) ? string(parts, part).replaceFirst("<\\?xml[^>]*>", "") : "<a/>";
            parts.put(part, Files.bytes(doctype + plain));
            assertThat(refusal(Files.zip(parts))).as(part).isEqualTo(Refusal.FILE_DAMAGED);
            parts.put(part, ("\uFEFF" + doctype + plain).getBytes(StandardCharsets.UTF_16LE));
            assertThat(refusal(Files.zip(parts))).as(part).isEqualTo(Refusal.FILE_DAMAGED);
        }
    }

    @Test
    void aPictureThatBorrowsAnAddressToClickOnIsRefused() {
        Map<String, byte[]> parts = Files.document();
        parts.put(RELATIONS, Files.bytes(Files.relation("hyperlink", "http://example.org/x.png", "External")));
        parts.put("word/document.xml", Files.bytes(Files.words("<w:hyperlink r:id=\"r1\"/>")));
        assertThat(armed(Files.zip(parts))).isEmpty();
        parts.put("word/document.xml", Files.bytes(Files.words("<a:blip xmlns:a=\"x\" r:link=\"r1\"/>")));
        assertThat(refusal(Files.zip(parts))).isEqualTo(Refusal.FILE_FETCHES);
        assertThat(refusal(said("<v:imagedata src=\"http://example.org/x.png\"/>")))
                .isEqualTo(Refusal.FILE_FETCHES);
        assertThat(refusal(said("<v:imagedata src=\"file://server/x.png\"/>"))).isEqualTo(Refusal.FILE_FETCHES);
        assertThat(refusal(said("<o:OLEObject Type=\"Link\"/>"))).isEqualTo(Refusal.FILE_HAS_FILES_INSIDE);
    }

    @Test
    void aChartWithItsFiguresComesThroughAndIsToldButNotWithMacrosInThem() {
        assertThat(armed(chart("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")))
                .containsExactly(Armed.FILE_INSIDE);
        assertThat(refusal(chart("application/vnd.ms-excel.sheet.macroEnabled.main+xml")))
                .isEqualTo(Refusal.FILE_HAS_MACROS);
    }

    @Test
    void relationsThatNobodyKnowsAreTold() {
        assertThat(armed(related("webextensiontaskpanes", "x.xml", ""))).containsExactly(Armed.UNKNOWN_PART);
    }

    @Test
    void bothEditionsOfTheStandardTemplatesAndAnyNameOfTheMainPartAreDocuments() {
        Map<String, byte[]> strict = Files.document();
        strict.put(
                "_rels/.rels",
                Files.bytes(string(strict, "_rels/.rels")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/",
                                "http://purl.oclc.org/ooxml/officeDocument/")));
        assertThat(armed(Files.zip(strict))).isEmpty();
        Map<String, byte[]> template = Files.document();
        template.put(
                "[Content_Types].xml",
                Files.bytes(string(template, "[Content_Types].xml").replace(".document.main", ".template.main")));
        assertThat(armed(Files.zip(template))).isEmpty();
        Map<String, byte[]> other = new LinkedHashMap<>();
        Files.document()
                .forEach((name, content) -> other.put(
                        name.replace("word/document.xml", "doc/main3.xml"),
                        Files.bytes(new String(content, StandardCharsets.UTF_8)
                                .replace("word/document.xml", "doc/main3.xml"))));
        assertThat(armed(Files.zip(other))).isEmpty();
    }

    @Test
    void aPictureOfOneColourComesThrough() {
        byte[] even = new byte[24 << 20];
        even[0] = 1;
        System.arraycopy(Files.bytes(" EMF"), 0, even, 40, 4);
        assertThat(armed(typed("word/media/image1.emf", "image/x-emf", even))).isEmpty();
    }

    @Test
    void aRemarkBehindTheListIsKeptAndAnythingElseIsCutOff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("gemaakt door een programma");
            for (Map.Entry<String, byte[]> part : Files.document().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        byte[] remarked = out.toByteArray();
        assertThat(kept(remarked).content()).isEqualTo(remarked);
        assertThat(kept(Files.join(remarked, Files.bytes("\n"))).content()).isEqualTo(remarked);
        assertThat(kept(Files.join(remarked, new byte[100_000])).content()).isEqualTo(remarked);
    }

    @Test
    void aPartThatTheListDoesNotNameOrNamesTwiceIsRefused() {
        byte[] one = Files.zip(Files.document());
        byte[] hidden = Files.zip(Map.of("word/vbaProject.bin", new byte[100]));
        int list = indexOf(hidden, new byte[] {'P', 'K', 1, 2});
        byte[] before = Arrays.copyOf(hidden, list);
        assertThat(check(Files.join(before, one))).isInstanceOf(CheckedFile.Refused.class);
        assertThat(check(Files.join(one, one))).isInstanceOf(CheckedFile.Refused.class);
        Map<String, byte[]> twice = Files.document();
        twice.put("Word/Document.xml", Files.bytes("<x/>"));
        assertThat(refusal(Files.zip(twice))).isEqualTo(Refusal.FILE_DAMAGED);
    }

    /** Cut off or altered at any place, a document is refused or kept, but the check never fails. */
    @Test
    void noDamageMakesTheCheckFail() throws IOException {
        Random random = new Random(20261126);
        byte[] good = chart("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        for (int i = 0; i < 3000; i++) {
            byte[] bad = random.nextInt(4) == 0 ? Arrays.copyOf(good, 1 + random.nextInt(good.length)) : good.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            assertThat(new FileCheck(new FileRooms()).of(bad)).isNotNull();
        }
    }

    private static byte[] chart(String workbookType) {
        Map<String, byte[]> book = new LinkedHashMap<>();
        book.put(
                "[Content_Types].xml",
                Files.bytes("<Types xmlns=\"x\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + workbookType + "\"/></Types>"));
        book.put("_rels/.rels", Files.bytes(Files.relation("officeDocument", "xl/workbook.xml", "")));
        book.put("xl/workbook.xml", Files.bytes("<workbook/>"));
        Map<String, byte[]> parts = Files.document();
        parts.put("word/charts/chart1.xml", Files.bytes("<c:chart xmlns:c=\"c\"/>"));
        parts.put(
                "word/charts/_rels/chart1.xml.rels",
                Files.bytes(Files.relation("package", "../embeddings/Sheet1.xlsx", "")));
        parts.put("word/embeddings/Sheet1.xlsx", Files.zip(book));
        parts.put(
                "[Content_Types].xml",
                Files.bytes(
                        string(parts, "[Content_Types].xml")
                                .replace(
                                        "<Override",
                                        "<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/><Override")));
        return Files.zip(parts);
    }

    private static byte[] related(String type, String target, String mode) {
        return Files.zipWith(RELATIONS, Files.bytes(Files.relation(type, target, mode)));
    }

    private static byte[] typed(String name, String type, byte[] content) {
        Map<String, byte[]> parts = Files.document();
        parts.put(
                "[Content_Types].xml",
                Files.bytes(string(parts, "[Content_Types].xml")
                        .replace(
                                "<Override",
                                "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/><Override")));
        parts.put(name, content);
        return Files.zip(parts);
    }

    private static byte[] said(String runs) {
        return Files.zipWith("word/document.xml", Files.bytes(Files.words(runs)));
    }

    private static String string(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] content, byte[] sought) {
        for (int i = 0; i < content.length - sought.length; i++) {
            if (Arrays.equals(content, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }

    private static CheckedFile check(byte[] content) {
        return DocxCheck.of(content);
    }

    private static CheckedFile.Accepted kept(byte[] content) {
        CheckedFile result = check(content);
        assertThat(result).isInstanceOf(CheckedFile.Accepted.class);
        return (CheckedFile.Accepted) result;
    }

    private static Set<Armed> armed(byte[] content) {
        return kept(content).armed();
    }

    private static Refusal refusal(byte[] content) {
        CheckedFile result = check(content);
        assertThat(result).isInstanceOf(CheckedFile.Refused.class);
        return ((CheckedFile.Refused) result).why();
    }
}
