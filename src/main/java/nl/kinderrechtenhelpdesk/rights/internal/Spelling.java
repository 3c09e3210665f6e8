package nl.kinderrechtenhelpdesk.rights.internal;

import java.text.Normalizer;
import java.util.Locale;

/** How words are brought to one spelling, how they sound, and how many letters two of them differ. */
final class Spelling {

    private Spelling() {}

    /** Lower case, without accents, and no letter more than twice in a row. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("(\\p{L})\\1{2,}", "$1$1");
    }

    /** Two words that sound alike in Dutch have the same key. */
    static String sound(String word) {
        return word.replace("sch", "sk")
                .replace("ch", "g")
                .replace("ij", "y")
                .replace("ei", "y")
                .replace("ou", "w")
                .replace("au", "w")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("qu", "kw")
                .replace("x", "ks")
                .replace("ts", "s")
                .replace("c", "k")
                .replace("q", "k")
                .replace("z", "s")
                .replace("v", "f")
                .replaceAll("dt?$", "t")
                .replaceAll("(.)\\1", "$1");
    }

    /** Letters to add, drop, change or swap with their neighbour; {@code most + 1} when more than {@code most}. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }
}
