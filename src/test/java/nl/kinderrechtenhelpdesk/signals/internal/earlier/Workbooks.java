package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks (XLSX), good ones and bad ones. */
final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Workbooks() {}

    /** With these rows of {@code <c>} elements; style 1 shows a day. */
    static byte[] of(String rows) {
        return zip(parts(rows));
    }

    static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", HEAD + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                </Types>""");
        parts.put(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Zaken\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + OFFICE
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                HEAD + "<styleSheet " + MAIN
                        + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static String text(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
