package nl.kinderrechtenhelpdesk.documents.internal;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.w3c.dom.Element;

/** A document as the tree of an XHTML page, made of nodes: whatever words say, they stay words. */
final class Page {

    private final Document document;
    private final org.w3c.dom.Document page;
    private final List<Element> headings = new ArrayList<>();

    private Page(Document document) {
        this.document = document;
        try {
            page = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static org.w3c.dom.Document of(Document document) {
        Page page = new Page(document);
        page.write();
        return page.page;
    }

    private void write() {
        Element html = page.createElement("html");
        page.appendChild(html);
        html.setAttribute("lang", document.language().tag());
        html.setAttribute("dir", document.language().dir());
        Element head = in(html, "head");
        in(head, "title").setTextContent(document.title());
        meta(head, "subject", document.subject());
        meta(head, "author", document.author());
        in(head, "style").setTextContent(Files.text("print.css"));
        Element body = in(html, "body");
        body.setAttribute("class", document.language().dir());
        heading(body, 1, Text.of(document.title()));
        document.blocks().forEach(block -> block(body, block));
        bookmarks(head);
    }

    private void block(Element body, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(body, heading.level(), heading.text());
            case Block.Paragraph paragraph -> words(body, "p", paragraph.text());
            case Block.Note note -> words(body, "p", note.text()).setAttribute("class", "note");
            case Block.Bullets bullets -> {
                Element list = in(body, "ul");
                bullets.items().forEach(item -> words(list, "li", item));
            }
            case Block.Table table -> table(body, table, 0);
            case Block.Figure figure -> {
                Element around = in(body, "div");
                around.setAttribute("class", "figure");
                words(around, "p", Text.of(figure.alternative())).setAttribute("class", "alternative");
                table(around, Figures.table(figure), Math.max(1, figure.most()));
            }
        }
    }

    private void heading(Element body, int level, Text text) {
        Element heading = words(body, "h" + level, text);
        heading.setAttribute("id", "h" + headings.size());
        headings.add(heading);
    }

    /** @param most where numbers are drawn as bars, that of the longest; 0 where they are not */
    private void table(Element body, Block.Table table, long most) {
        words(body, "p", Text.of(table.caption())).setAttribute("class", "caption");
        Element element = in(body, "table");
        element.setAttribute("class", most > 0 ? "bars" : "rows");
        Element heads = in(in(element, "thead"), "tr");
        for (int column = 0; column < table.heads().size(); column++) {
            Element head = words(heads, "th", Text.of(table.heads().get(column)));
            head.setAttribute("scope", "col");
            if (column > 0 && most == 0 && numbers(table, column - 1)) {
                head.setAttribute("class", "number");
            }
        }
        Element rows = in(element, "tbody");
        for (Block.Row row : table.rows()) {
            Element line = in(rows, "tr");
            words(line, "th", row.head()).setAttribute("scope", "row");
            row.cells().forEach(cell -> cell(line, cell, most));
        }
    }

    private static boolean numbers(Block.Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Cell.Value);
    }

    private void cell(Element row, Cell cell, long most) {
        Element element = in(row, "td");
        switch (cell) {
            case Cell.Value number
            when most > 0 -> {
                Element bar = in(element, "span");
                bar.setAttribute("class", "bar");
                bar.setAttribute(
                        "style", "width:" + Math.max(1, 75 * number.value().longValue() / most) + "%");
                in(element, "span").setTextContent(number.shown());
            }
            case Cell.Value number -> {
                element.setAttribute("class", "number");
                element.setTextContent(number.shown());
            }
            case Cell.Words words -> fill(element, words.text());
            case Cell.Nothing nothing -> {
                element.setAttribute("class", "nothing");
                element.setTextContent(nothing.reason());
            }
        }
    }

    private void bookmarks(Element head) {
        Element all = in(head, "bookmarks");
        for (Element heading : headings) {
            Element bookmark = in(all, "bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = in(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element words(Element parent, String name, Text text) {
        Element element = in(parent, name);
        fill(element, text);
        return element;
    }

    private void fill(Element element, Text text) {
        Language language = text.language();
        if (language != null && language != document.language()) {
            element.setAttribute("lang", language.tag());
            element.setAttribute("dir", language.dir());
        }
        String[] lines = text.words().split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                in(element, "br");
            }
            element.appendChild(page.createTextNode(lines[line]));
        }
    }

    private Element in(Element parent, String name) {
        Element element = page.createElement(name);
        parent.appendChild(element);
        return element;
    }
}
