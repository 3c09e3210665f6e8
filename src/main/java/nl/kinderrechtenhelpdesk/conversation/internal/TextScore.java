package nl.kinderrechtenhelpdesk.conversation.internal;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.internal.CodePages.Tongue;

/**
 * How much a text looks like one of the languages that are written with a code page: by the letters that are not of A to Z, by how capitals
 * stand in words, and by the most common words. It knows the languages of the countries from which people come to the helpdesk.
 */
final class TextScore {

    /** The code pages that are tried; of two that read alike, the first is named. */
    static final List<String> CODES =
            CodePages.ALL.stream().map(CodePages.Code::name).toList();

    /** Signs that stand in texts of all languages. */
    private static final String SIGNS = "“”‘’‚„–—…€«»°§£·•´½¼²³©®™№\u00a0\u00ad‹›×÷±µ¿¡";

    private TextScore() {}

    /** From about 2 for a text full of right letters and words down to far below 0. */
    static double of(String code, String words) {
        List<Tongue> tongues = CodePages.ALL.stream()
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow()
                .tongues();
        return tongues.isEmpty()
                ? eastern(words)
                : tongues.stream()
                        .mapToDouble(tongue -> of(tongue, words))
                        .max()
                        .orElseThrow();
    }

    private static double of(Tongue tongue, String words) {
        int strange = 0;
        double score = 0;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign < 0x80 || sign == '\u0085') {
                continue;
            }
            strange++;
            score += sign(tongue, words, i, sign);
        }
        return strange == 0 ? common(tongue, words) : score / strange + common(tongue, words);
    }

    private static double sign(Tongue tongue, String words, int at, char sign) {
        if (SIGNS.indexOf(sign) >= 0) {
            return "‘’“”".indexOf(sign) >= 0 || !inWord(words, at) ? 0.6 : -1;
        }
        if (!Character.isLetter(sign) && Character.getType(sign) != Character.NON_SPACING_MARK) {
            return -2;
        }
        int place = tongue.letters().indexOf(Character.toLowerCase(sign));
        if (place < 0) {
            return -1.5;
        }
        boolean capitalInside = Character.isUpperCase(sign) && at > 0 && Character.isLowerCase(words.charAt(at - 1));
        boolean mixed = mixed(words, at, sign);
        // the letters of a language stand by how common they are, in scripts where every letter counts
        double common = tongue.letters().length() > 26
                ? 1 - 0.6 * place / tongue.letters().length()
                : 0.9;
        double alone =
                Character.isUpperCase(sign) && inWord(words, at) && !capitalsAround(words, at) && !startsWord(words, at)
                        ? -1
                        : 0;
        return common + alone - (capitalInside ? 1.5 : 0) - (mixed ? 2.5 : 0);
    }

    private static boolean inWord(String words, int at) {
        return at > 0
                && at + 1 < words.length()
                && Character.isLetter(words.charAt(at - 1))
                && Character.isLetter(words.charAt(at + 1));
    }

    private static boolean startsWord(String words, int at) {
        return at == 0 || !Character.isLetter(words.charAt(at - 1));
    }

    private static boolean capitalsAround(String words, int at) {
        return Character.isUpperCase(words.charAt(at - 1)) && Character.isUpperCase(words.charAt(at + 1));
    }

    /** Letters of two scripts in one word. */
    private static boolean mixed(String words, int at, char sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        for (int beside : new int[] {at - 1, at + 1}) {
            if (beside >= 0 && beside < words.length() && Character.isLetter(words.charAt(beside))) {
                UnicodeScript other = UnicodeScript.of(words.charAt(beside));
                if (other != script) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Which part of the words are the commonest of the language. */
    private static double common(Tongue tongue, String words) {
        int all = 0;
        int known = 0;
        Set<String> different = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
            if (!word.isEmpty()) {
                all++;
                boolean is = tongue.words().contains(word);
                known += is ? 1 : 0;
                if (is) {
                    different.add(word);
                }
            }
        }
        return all == 0 ? 0 : Math.min(1.5, 2.0 * known / all) * Math.min(1, different.size() / 2.0);
    }

    /** Chinese, Japanese, Korean: nearly all that is not of A to Z is a common sign of theirs. */
    private static double eastern(String words) {
        int all = 0;
        double score = 0;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign < 0x80) {
                continue;
            }
            all++;
            UnicodeScript script = UnicodeScript.of(sign);
            boolean usual = script == UnicodeScript.HIRAGANA
                    || script == UnicodeScript.KATAKANA
                    || script == UnicodeScript.HANGUL
                    || (sign >= 0x4E00 && sign <= 0x9FA5 && !mixed(words, i, sign))
                    || (sign >= 0x3000 && sign <= 0x303F)
                    || (sign >= 0xFF01 && sign <= 0xFF5E);
            score += usual ? 1 : -2;
        }
        return all < 8 ? -1 : score / all - 0.05;
    }
}
