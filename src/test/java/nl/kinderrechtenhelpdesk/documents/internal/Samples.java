package nl.kinderrechtenhelpdesk.documents.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language;

/** Documents to write: one of each kind of block, in some languages and sizes. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    private Samples() {}

    static Document dutch() {
        return of(
                Language.NL,
                "Jaarverslag 2025 – “proef”",
                List.of(
                        "Wat er gebeurde",
                        "Kinderen vroegen om hulp: één op de drie ging naar school in Łódź.",
                        "Onderwijs",
                        "Per thema",
                        "Eerste\nregel",
                        "=1+1"));
    }

    static Document english() {
        return of(
                Language.EN,
                "Yearly report 2025",
                List.of(
                        "What happened",
                        "Children asked for help.",
                        "Education",
                        "By theme",
                        "A first point",
                        "=cmd|' /C calc'!A0"));
    }

    static Document arabic() {
        return of(
                Language.ofTag("ar").orElseThrow(),
                "التقرير السنوي 2025",
                List.of("ماذا حدث", "طلب الأطفال المساعدة 112 مرة.", "التعليم", "حسب الموضوع", "نقطة أولى", "العنف"));
    }

    /** A Dutch report with so many tables that it takes dozens of pages. */
    static Document large(int sections) {
        List<Block> blocks = new ArrayList<>();
        for (int section = 1; section <= sections; section++) {
            blocks.add(new Block.Heading(2, Text.of("Deel " + section)));
            for (int paragraph = 0; paragraph < 6; paragraph++) {
                blocks.add(new Block.Paragraph(
                        Text.of("Een regel over wat kinderen overkomt en wat daaraan gedaan is. ".repeat(8))));
            }
            blocks.addAll(numbers("Tabel", "Thema", 30));
        }
        return new Document(Language.NL, "Groot verslag", "Om te meten", "Helpdesk", DAY, blocks);
    }

    private static Document of(Language language, String title, List<String> words) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(2, Text.of(words.get(0))),
                new Block.Paragraph(Text.of(words.get(1))),
                new Block.Paragraph(new Text("Woorden in het Nederlands", Language.NL)),
                new Block.Heading(3, Text.of(words.get(2))),
                new Block.Note(Text.of(words.get(1))),
                new Block.Bullets(List.of(Text.of(words.get(4)), Text.of(words.get(5))))));
        blocks.addAll(numbers(words.get(3), words.get(2), 60));
        blocks.add(new Block.Heading(2, Text.of(words.get(3))));
        blocks.add(new Block.Table(
                words.get(5),
                List.of(words.get(2), words.get(3)),
                List.of(new Block.Row(Text.of(words.get(5)), List.of(Cell.of("=HYPERLINK(\"x\")"))))));
        return new Document(language, title, words.get(0), "Kinderrechtenhelpdesk", DAY, blocks);
    }

    private static List<Block> numbers(String caption, String label, int rows) {
        return List.of(
                new Block.Figure(
                        caption,
                        label + ": 120",
                        new Block.Heads(label, "2025"),
                        List.of(
                                new Block.Bar(label + " & <a>", 120, "120"),
                                new Block.Bar(label + " b", 60, "60"),
                                new Block.Bar(label + " c", 0, "0"))),
                new Block.Table(
                        caption,
                        List.of(label, "2024", "2025"),
                        IntStream.range(0, rows)
                                .mapToObj(row -> new Block.Row(
                                        Text.of(label + " " + row),
                                        List.of(
                                                new Cell.Value(new BigDecimal("12.50"), "12,50"),
                                                row % 2 == 0
                                                        ? new Cell.Nothing("minder dan drie")
                                                        : new Cell.Value(
                                                                BigDecimal.valueOf(row), String.valueOf(row)))))
                                .toList()));
    }
}
