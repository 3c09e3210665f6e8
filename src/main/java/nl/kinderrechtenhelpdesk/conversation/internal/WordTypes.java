package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which type the list of types of a document gives to each of its parts. */
final class WordTypes extends DefaultHandler {

    /** Where the list stands. */
    static final String PART = "[content_types].xml";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        String type = lower(attributes.getValue("ContentType")).strip();
        if (name.equals("Override")) {
            String part = lower(attributes.getValue("PartName"));
            byName.put(part.startsWith("/") ? part.substring(1) : part, type);
        } else if (name.equals("Default")) {
            byEnding.put(lower(attributes.getValue("Extension")), type);
        }
    }

    /** In small letters; empty if the list says nothing of this part. */
    String of(String part) {
        String name = lower(part);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return byName.getOrDefault(name, byEnding.getOrDefault(ending, ""));
    }

    boolean isEmpty() {
        return byName.isEmpty() && byEnding.isEmpty();
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
