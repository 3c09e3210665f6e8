package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.Locale;
import java.util.Set;

/** Where a relation or an attribute in a Word document leads, read as leniently as programs read it. */
enum WordTarget {
    /** A part of the same document. */
    INSIDE,
    /** An ordinary address to click on: the web, e-mail, telephone. */
    WEB,
    /** A file on the computer of whoever made it, such as a template in its own folder: leads nowhere on another. */
    LOCAL,
    /** Another computer as a folder: opening it hands over the name and hashed password of whoever opens. */
    SHARE,
    /** Any other scheme. */
    OTHER;

    private static final Set<String> ORDINARY = Set.of("http", "https", "mailto", "tel", "sms");
    private static final String FILE = "file:";

    static WordTarget of(String written) {
        String target = plain(written);
        if (target.startsWith(FILE)) {
            return file(target.substring(FILE.length()));
        }
        if (target.startsWith("//")) {
            return SHARE;
        }
        if (target.matches("[a-z][:|].*")) {
            return LOCAL;
        }
        if (target.startsWith("data:image/")) {
            return INSIDE;
        }
        if (target.matches("[^/:?]+:[^/:?]+:[^/?]*")) {
            // disk, folder and file as old Macs write them
            return LOCAL;
        }
        int colon = target.indexOf(':');
        if (colon < 0 || !target.substring(0, colon).matches("[a-z][a-z0-9+.-]*")) {
            return INSIDE;
        }
        String scheme = target.substring(0, colon);
        return ORDINARY.contains(scheme) ? WEB : scheme.equals("cid") || scheme.equals("about") ? LOCAL : OTHER;
    }

    private static WordTarget file(String path) {
        if (path.matches("/*[a-z][:|].*") || path.startsWith("//localhost/")) {
            return LOCAL;
        }
        int slashes = 0;
        while (slashes < path.length() && path.charAt(slashes) == '/') {
            slashes++;
        }
        return slashes == 2 || slashes > 3 ? SHARE : LOCAL;
    }

    /** Without spaces and invisible characters, signs written as %5C turned back, one kind of slash. */
    private static String plain(String written) {
        String text = written;
        for (int round = 0; round < 2; round++) {
            text = text.replaceAll("(?i)%5c", "/")
                    .replaceAll("(?i)%2f", "/")
                    .replaceAll("(?i)%3a", ":")
                    .replaceAll("(?i)%25", "%");
        }
        return text.replaceAll("[\\p{C}\\p{Z}\\s]", "").replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
