package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The words of a Word document: of its body, then of its notes and of its headers and footers. Words that were deleted are left out. */
final class DocxText {

    private static final Set<String> LINE_ENDS = Set.of("p", "br", "cr", "tr");

    private DocxText() {}

    static String of(byte[] content) throws IOException {
        TreeMap<String, String> parts = new TreeMap<>();
        byte[] zip = ZipParts.withoutTail(content);
        ZipParts.read(zip == null ? content : zip, (_, _) -> {}, (name, part) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean told = lower.endsWith(".xml") && !lower.startsWith("docprops") && !lower.startsWith("customxml");
            if (told) {
                Words words = new Words();
                WordXml.parse(part, words);
                if (words.isWordprocessing && !words.text.toString().isBlank()) {
                    parts.put(
                            (lower.contains("document") ? "0" : "1") + lower,
                            words.text.toString().strip());
                }
            }
        });
        return String.join("\n\n", parts.values());
    }

    private static final class Words extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();
        private boolean isWordprocessing;
        private boolean inText;

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if (!space.contains("wordprocessingml")) {
                return;
            }
            isWordprocessing |= Set.of("document", "footnotes", "endnotes", "hdr", "ftr", "comments")
                    .contains(name);
            inText = name.equals("t");
            if (name.equals("tab") || name.equals("tc")) {
                text.append('\t');
            } else if (name.equals("br") || name.equals("cr")) {
                text.append('\n');
            }
        }

        @Override
        public void characters(char[] letters, int from, int length) {
            if (inText) {
                text.append(letters, from, length);
            }
        }

        @Override
        public void endElement(String space, String name, String qualified) {
            inText = false;
            if (space.contains("wordprocessingml")
                    && LINE_ENDS.contains(name)
                    && !name.equals("br")
                    && !name.equals("cr")) {
                text.append('\n');
            }
        }
    }
}
