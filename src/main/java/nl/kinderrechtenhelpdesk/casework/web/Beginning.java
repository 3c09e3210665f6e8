package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether somebody made a letter of the beginning that was offered: nothing goes out to an asker unedited. */
final class Beginning {

    /** So few letters say nothing. */
    private static final int FEWEST_LETTERS = 8;

    /** What stands open to be filled in: brackets, a row of dots or of underscores. */
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]{0,80}\\]|\\.{4,}|\u2026{2,}|_{3,}|<[^>]{1,80}>");

    /** A word with a capital, or what stands between the parts of a Dutch name; also in the greeting before it. */
    private static final Pattern NAME = Pattern.compile(
            "\\P{L}*(?:\\p{Lu}[\\p{L}'\u2019.-]*|van|de|der|den|ten|ter|te|het|'t|el|al|groet|groeten|vriendelijke|hartelijke)\\P{L}*");

    /** More than any beginning has; in a longer letter enough was written. */
    private static final int MOST_WORDS = 400;

    private Beginning() {}

    /**
     * Whether nothing, or next to nothing, was written besides what was offered. Names count for nothing: a name after the greeting or
     * under the letter tells the asker no more. A question that was added does. Who wrote a letter of their own needs nothing of the
     * beginning.
     */
    static boolean unedited(String written, String offered) {
        List<String> all = words(written);
        List<String> beginning = words(offered);
        List<String> added = added(all, beginning);
        boolean own = (all.size() - added.size()) * 2 < beginning.size();
        boolean asks = questions(written) > questions(offered);
        String said = letters((own ? all : added)
                .stream().filter(word -> own || asks || !isName(word)).collect(Collectors.joining()));
        return said.length() < FEWEST_LETTERS || letters(offered).contains(said);
    }

    private static long questions(String text) {
        return text.chars().filter(letter -> letter == '?').count();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !letters(word).isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The words that are left when the longest row of words that both have is taken out. */
    private static List<String> added(List<String> written, List<String> offered) {
        int[][] common = new int[written.size() + 1][offered.size() + 1];
        for (int i = written.size() - 1; i >= 0; i--) {
            for (int j = offered.size() - 1; j >= 0; j--) {
                common[i][j] = same(written.get(i), offered.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> added = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < written.size(); i++) {
            while (j < offered.size() && common[i][j] == common[i][j + 1]) {
                j++;
            }
            if (j < offered.size() && common[i][j] > common[i + 1][j]) {
                j++;
            } else {
                added.add(written.get(i));
            }
        }
        return added;
    }

    private static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    static boolean hasGap(String written) {
        return GAP.matcher(written).find();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
