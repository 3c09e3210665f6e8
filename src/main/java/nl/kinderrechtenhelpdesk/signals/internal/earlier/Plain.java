package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: small letters without accents, one space between them, no other signs. */
final class Plain {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Plain() {}

    static String of(String text) {
        String letters = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return OTHER_SIGNS.matcher(letters).replaceAll(" ").strip();
    }

    /** Whether two words are the same but for one letter that is wrong, too many, too few, or changed places with the next. */
    static boolean nearly(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        int shortest = Math.min(one.length(), other.length());
        while (same < shortest && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String a = one.substring(same);
        String b = other.substring(same);
        return rest(a, 1).equals(rest(b, 1))
                || rest(a, 1).equals(b)
                || a.equals(rest(b, 1))
                || (a.length() > 1
                        && b.length() > 1
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0)
                        && rest(a, 2).equals(rest(b, 2)));
    }

    private static String rest(String text, int from) {
        return from <= text.length() ? text.substring(from) : text;
    }
}
