package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the part of a Word document that says how one of its other parts is related to the rest and to the world (ISO/IEC 29500-2). */
final class ReadsRelations extends DefaultHandler {

    private static final String ENDING = ".rels";

    private final WordRelations judged;
    private final Map<String, Set<String>> clicked;
    private final String source;

    /**
     * @param part the name of the part, in small letters
     * @param clicked where the ids of relations that are there to be clicked on are put, by part
     */
    ReadsRelations(String part, WordRelations judged, Map<String, Set<String>> clicked) {
        this.source = sourceOf(part);
        this.judged = judged;
        this.clicked = clicked;
    }

    static boolean reads(String part) {
        return part.endsWith(ENDING);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        if (!name.equals("Relationship")) {
            return;
        }
        String target = value(attributes, "Target");
        boolean external = value(attributes, "TargetMode").strip().equalsIgnoreCase("External");
        judged.add(source, value(attributes, "Type"), target, external);
        if (value(attributes, "Type").toLowerCase(Locale.ROOT).endsWith("/hyperlink")) {
            clicked.computeIfAbsent(source, _ -> new HashSet<>()).add(value(attributes, "Id"));
        }
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /** word/_rels/document.xml.rels holds the relations of word/document.xml. */
    private static String sourceOf(String part) {
        return part.substring(0, part.length() - ENDING.length()).replaceFirst("(^|/)_rels/", "$1");
    }
}
