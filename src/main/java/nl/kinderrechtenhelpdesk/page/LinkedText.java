package nl.kinderrechtenhelpdesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that staff wrote for an asker, cut where somebody can press: telephone numbers and web addresses. Only recognises; what is no
 * number of the Netherlands, of an emergency service or written with + stays text. Not for what askers write.
 */
public final class LinkedText {

    /**
     * A piece of the text.
     *
     * @param link where it leads: {@code tel:} or {@code https:}; null for plain text
     */
    public record Piece(String text, @Nullable String link) {

        public boolean telephone() {
            return link != null && link.startsWith("tel:");
        }
    }

    private static final Pattern PRESSABLE = Pattern.compile(
            // a web address, without the mark that ends the sentence
            "(?<web>(?:https?://|www\\.)[\\w.~:/?#@!$&'*+,;=%-]*[\\w/=])"
                    // free and paid numbers, the European 116, and the two for emergencies where they stand by
                    // themselves
                    + "|(?<tel>(?<![\\w+.,/-])(?:0(?:800|88|900|906|909)[ -]?[0-9](?:[ -]?[0-9]){3,6}"
                    + "|116[ -]?[0-9]{3}"
                    + "|(?:\\+31[ -]?(?:\\(0\\)[ -]?)?|0)[1-9](?:[ -]?[0-9]){8}"
                    + "|\\+[1-9][0-9]{0,2}(?:[ -]?[0-9]){7,12}"
                    + "|(?<!artikel |art\\. |lid |nummer |kamer |nr\\. |euro |€ )(?:112|113))(?![\\w-]|[.,][0-9]))",
            Pattern.CASE_INSENSITIVE);

    private LinkedText() {}

    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = PRESSABLE.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Piece(text.substring(from, found.start()), null));
            }
            pieces.add(new Piece(found.group(), link(found)));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), null));
        }
        return pieces;
    }

    private static String link(Matcher found) {
        String web = found.group("web");
        if (web != null) {
            return web.startsWith("http") ? web : "https://" + web;
        }
        return "tel:" + found.group().replace("(0)", "").replaceAll("[^0-9+]", "");
    }
}
