package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the article that somebody means: {@code artikel 9}, {@code art. 3 lid 1 IVRK}, {@code 8 evrm}, {@code GC 14}. Gives codes of
 * provisions, best first; a number of which the treaty is not named is an article of the Convention on the Rights of the Child.
 */
final class Citations {

    private static final String CONVENTION =
            "ivrk|vrk|crc|uncrc|kinderrechtenverdrag|convention|verdrag|vn-kinderrechtenverdrag|un convention";
    private static final String EUROPEAN = "evrm|echr|ehrm|european convention";
    private static final String CHARTER = "handvest|eu-handvest|charter|eu charter|hgeu|cfr";
    /** Laws of which the numbers are no articles of a treaty: those are words to search for. */
    private static final Pattern OTHER_LAW = Pattern.compile(
            "\\b(bw|rv|awb|sr|sv|vw|vb|pw|gw|grondwet|wgbo|wmo|wlz|zvw|jw|jeugdwet|bjj|avg|gdpr|rwn|atw|leerplichtwet|lpw|wpo|wvo|"
                    + "participatiewet|vreemdelingenwet|strafrecht|wetboek|constitution|ivbpr|bupo|ivesc|ivescr|crpd|ivrph)\\b");

    private static final String ART = "(?:artikelen|artikel|articles|article|arts?|section|a)\\s*\\.?\\s*";
    private static final String NUMBER = "(\\d{1,2})(?![:\\d])";
    private static final Pattern WITH_WORD = Pattern.compile("\\b" + ART + NUMBER);
    private static final Pattern BARE = Pattern.compile("^\\s*" + NUMBER + "(?:\\s*(?:lid|sub|onder|par|\\().*)?\\s*$");
    private static final Pattern COMMENT = Pattern.compile(
            "\\b(?:general comment|algemeen commentaar|gc|g\\.c\\.)\\s*(?:no\\.?|nr\\.?|nummer|number)?\\s*(\\d{1,2})\\b");
    private static final Pattern PROTOCOL = Pattern.compile(
            "\\b(?:eerste protocol|first protocol|protocol 1|protocol nr\\.? 1|p1|1e protocol|1 ep)\\b");

    private Citations() {}

    /** @param known whether there is a page for a code */
    static List<String> in(String query, Predicate<String> known) {
        String text = query.toLowerCase(Locale.ROOT);
        Set<String> codes = new LinkedHashSet<>();
        if (PROTOCOL.matcher(text).find()) {
            numbers(text).forEach(number -> codes.add("ECHR-P1-" + number));
        }
        codes.addAll(named(text, EUROPEAN, "ECHR-"));
        codes.addAll(named(text, CHARTER, "EUC-"));
        codes.addAll(named(text, CONVENTION, "CRC-"));
        if (codes.isEmpty()
                && !OTHER_LAW.matcher(text).find()
                && !COMMENT.matcher(text).find()) {
            List<String> numbers = new ArrayList<>(matches(WITH_WORD, text));
            numbers.addAll(matches(BARE, text));
            numbers.forEach(number -> codes.add("CRC-" + number));
            numbers.forEach(number -> codes.add("ECHR-" + number));
        }
        return codes.stream().filter(known).toList();
    }

    /** Numbers of General Comments that are named. */
    static List<Integer> comments(String query) {
        return matches(COMMENT, query.toLowerCase(Locale.ROOT)).stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** Articles beside the name of a treaty: {@code 8 evrm}, {@code evrm 8}, {@code art. 3 lid 1 ivrk}. */
    private static List<String> named(String text, String treaty, String prefix) {
        String name = "(?:" + treaty + ")";
        Pattern before = Pattern.compile("(?<![\\d:.])" + NUMBER
                + "(?:[.,]\\d+)?(?:\\s*(?:lid|sub|onder|par\\.?|\\(|,)\\s*\\w+\\)?)*\\s*(?:van het\\s*|of the\\s*|un\\s*|eu\\s*|vn-?)?\\b"
                + name + "\\b");
        Pattern after = Pattern.compile("\\b" + name + "\\b[\\s,:-]*(?:" + ART + ")?" + NUMBER);
        List<String> codes = new ArrayList<>();
        matches(before, text).forEach(number -> codes.add(prefix + number));
        matches(after, text).forEach(number -> codes.add(prefix + number));
        return codes;
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>(matches(WITH_WORD, text));
        numbers.addAll(matches(Pattern.compile("^\\s*" + NUMBER), text));
        return numbers;
    }

    private static List<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(String.valueOf(Integer.parseInt(matcher.group(1))));
        }
        return found;
    }
}
