package nl.kinderrechtenhelpdesk.danger.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a word sounds, so that 'geslage', 'dooood', 'wort' and 'vijlig' are known as what a child meant. Two words may sound alike that
 * mean different things; a concept can ask for a word as it is spelt.
 */
enum Sound {
    DUTCH {
        @Override
        String of(String plain) {
            String sound = plain.replace("ch", "g")
                    .replace("ph", "f")
                    .replace("th", "t")
                    .replace("ij", "y")
                    .replace("ei", "y")
                    .replace("ou", "au")
                    .replace("x", "ks")
                    .replace("ce", "se")
                    .replace("ci", "si")
                    .replace('c', 'k')
                    .replace('z', 's');
            sound = once(sound);
            if (sound.endsWith("dt")) {
                sound = sound.substring(0, sound.length() - 2) + "t";
            } else if (sound.endsWith("d") && sound.length() > 2) {
                sound = sound.substring(0, sound.length() - 1) + "t";
            }
            return sound.endsWith("en") && sound.length() > 4 ? sound.substring(0, sound.length() - 1) : sound;
        }
    },
    ENGLISH {
        @Override
        String of(String plain) {
            return once(plain);
        }
    };

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`\u00b4]");

    abstract String of(String plain);

    /** Lower case, without accents and apostrophes. */
    static String plain(String written) {
        String parts = Normalizer.normalize(APOSTROPHES.matcher(written).replaceAll(""), Normalizer.Form.NFD);
        return ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Every letter that follows itself, once; numbers stay as they are. */
    private static String once(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (at == 0 || word.charAt(at) != word.charAt(at - 1) || Character.isDigit(word.charAt(at))) {
                once.append(word.charAt(at));
            }
        }
        return once.toString();
    }
}
