package nl.kinderrechtenhelpdesk;

import java.util.Set;
import java.util.regex.Pattern;

/** Who reads the words behind a key, as far as the key tells. */
final class ReadBy {

    /** Pages that children, adults and staff share: addressed to nobody in particular. */
    private static final Pattern SHARED =
            Pattern.compile("page\\.(problem|expired|part)\\..*|staff\\.again\\.visitor\\..*");

    /** Bundles of which only staff read what is not worded for an asker. */
    private static final Pattern STAFF =
            Pattern.compile("(casework|signals|staff|advice|conversation\\.(staff|reach|call))\\..*");

    private static final Pattern PART = Pattern.compile("\\.");

    private static final Set<String> TO_ASKERS = Set.of("asker", "letter", "tell", "thanks", "begin", "status", "told");

    private ReadBy() {}

    static boolean all(String key) {
        return SHARED.matcher(key).matches();
    }

    static boolean children(String key) {
        return key.matches(".*\\.(child|do|example)")
                || (key.contains(".child.") && !key.startsWith("intake.child."))
                || key.contains(".privacykids.");
    }

    static boolean staffAlone(String key) {
        return STAFF.matcher(key).matches() && !all(key) && !askers(key);
    }

    private static boolean askers(String key) {
        return children(key) || PART.splitAsStream(key).anyMatch(TO_ASKERS::contains);
    }
}
