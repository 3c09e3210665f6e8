package nl.kinderrechtenhelpdesk.documents.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language.Direction;

/** Writes a DOCX (ISO/IEC 29500, transitional) with styles of its own, so that a reader can walk through it by headings. */
final class WritesWord {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WritesWord() {}

    static byte[] write(Document document) throws IOException {
        List<WordChart> charts = new ArrayList<>();
        String body = body(document, charts);
        Parts parts = new Parts()
                .with("[Content_Types].xml", types(charts))
                .with("_rels/.rels", relations())
                .withCore(document)
                .with("word/document.xml", body)
                .with("word/_rels/document.xml.rels", relations(charts))
                .with(
                        "word/styles.xml",
                        Files.text("word/styles.xml")
                                .replace("{language}", document.language().tag()))
                .with("word/numbering.xml", Files.text("word/numbering.xml"))
                .with("word/settings.xml", Files.text("word/settings.xml"));
        charts.forEach(chart -> parts.with(chart.part(), chart.text()));
        return parts.pack();
    }

    private static String body(Document document, List<WordChart> charts) {
        Xml xml = new Xml()
                .open(
                        "w:document",
                        "xmlns:w",
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "xmlns:r",
                        OFFICE,
                        "xmlns:wp",
                        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
                .open("w:body");
        Word word = new Word(xml, document.language());
        word.paragraph("Title", Text.of(document.title()));
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> word.paragraph("Heading" + (heading.level() - 1), heading.text());
                case Block.Paragraph paragraph -> word.paragraph("BodyText", paragraph.text());
                case Block.Note note -> word.paragraph("Note", note.text());
                case Block.Bullets bullets -> word.bullets(bullets.items());
                case Block.Table table -> word.table(table);
                case Block.Figure figure -> {
                    WordChart chart = new WordChart(figure, charts.size() + 1);
                    charts.add(chart);
                    chart.place(xml);
                    word.table(Figures.table(figure));
                }
            }
        }
        section(xml, document.language().direction());
        return xml.close().close().text();
    }

    /** An A4 with margins of two centimetres. */
    private static void section(Xml xml, Direction direction) {
        xml.open("w:sectPr")
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "1134",
                        "w:right",
                        "1134",
                        "w:bottom",
                        "1134",
                        "w:left",
                        "1134",
                        "w:header",
                        "567",
                        "w:footer",
                        "567",
                        "w:gutter",
                        "0");
        if (direction == Direction.RTL) {
            xml.empty("w:bidi");
        }
        xml.close();
    }

    private static String types(List<WordChart> charts) {
        Xml xml = new Xml()
                .open("Types", "xmlns", PACKAGE + "content-types")
                .empty(
                        "Default",
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, Parts.CORE, "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "word/document.xml", WORD + "document.main+xml");
        for (String part : List.of("styles", "numbering", "settings")) {
            type(xml, "word/" + part + ".xml", WORD + part + "+xml");
        }
        charts.forEach(
                chart -> type(xml, chart.part(), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
        return xml.close().text();
    }

    private static void type(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", "/" + part, "ContentType", type);
    }

    private static String relations() {
        return new Xml()
                .open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "r1", "Type", OFFICE + "/officeDocument", "Target", "word/document.xml")
                .empty(
                        "Relationship",
                        "Id",
                        "r2",
                        "Type",
                        PACKAGE + "relationships/metadata/core-properties",
                        "Target",
                        Parts.CORE)
                .close()
                .text();
    }

    private static String relations(List<WordChart> charts) {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (String part : List.of("styles", "numbering", "settings")) {
            xml.empty("Relationship", "Id", "r-" + part, "Type", OFFICE + "/" + part, "Target", part + ".xml");
        }
        for (WordChart chart : charts) {
            xml.empty(
                    "Relationship",
                    "Id",
                    chart.relation(),
                    "Type",
                    OFFICE + "/chart",
                    "Target",
                    chart.part().substring("word/".length()));
        }
        return xml.close().text();
    }
}
