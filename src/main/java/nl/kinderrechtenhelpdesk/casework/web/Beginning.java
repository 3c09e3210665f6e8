package nl.kinderrechtenhelpdesk.casework.web;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether somebody made a letter of the beginning that was offered: nothing goes out to an asker unedited. */
final class Beginning {

    /** So few letters say nothing. */
    private static final int FEWEST_LETTERS = 8;

    /** What stands open to be filled in: brackets, a row of dots or of underscores. */
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]{0,80}\\]|\\.{4,}|\u2026{2,}|_{3,}|<[^>]{1,80}>");

    private Beginning() {}

    /** Whether nothing, or next to nothing, was written besides what was offered. */
    static boolean unedited(String written, String offered) {
        String left = letters(written).replace(letters(offered), "");
        return left.length() < FEWEST_LETTERS || letters(offered).contains(left);
    }

    static boolean hasGap(String written) {
        return GAP.matcher(written).find();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
