package nl.kinderrechtenhelpdesk.stories.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.stories.Recognisable.Hint;
import nl.kinderrechtenhelpdesk.stories.Recognisable.Reason;

/**
 * Looks through one text. Names are words with a capital that do not begin a sentence, and names that are known; nobody's name is guessed from
 * a list.
 *
 * @param words of the language of stories, Dutch
 * @param places names of places, as they are written
 */
record TextHints(StoryFiles.Words words, Collection<String> places) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*");
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}[-/.]\\d{1,2}([-/.]\\d{2,4})?\\b|\\b(19|20)\\d\\d\\b|\\b\\d{1,2}[:.]\\d\\d uur\\b");
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{L}\\d]+[- ]?jarige?\\b|\\b\\d[\\d .,-]*\\d\\b|\\b\\d\\b");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("(^|[.!?:\\n])[\\s\"'“”‘’(«»–-]*$");

    /** So many words in the same order are seldom the same by chance. */
    private static final int QUOTED = 5;

    private static final int SHOWN = 20;

    /**
     * @param told what the asker wrote
     * @param names of people in the case
     */
    List<Hint> in(String text, List<String> told, List<String> names) {
        Map<Reason, Set<String>> found = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            found.put(reason, new LinkedHashSet<>());
        }
        Set<String> towns = towns(text);
        Set<String> people =
                lower(names.stream().flatMap(name -> parts(name).stream()).toList());
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String one = word.group();
            String small = one.toLowerCase(Locale.ROOT);
            if (words.months().contains(small) || words.days().contains(small)) {
                add(found, Reason.DATE, one);
            } else if (words.numbers().contains(small)) {
                add(found, Reason.NUMBER, one);
            } else if (people.contains(small) || (isName(one) && !begins(text, word.start()) && !inTown(towns, one))) {
                add(found, Reason.NAME, one);
            }
        }
        towns.forEach(town -> add(found, Reason.PLACE, town));
        DATE.matcher(text).results().map(MatchResult::group).forEach(date -> add(found, Reason.DATE, date));
        NUMBER.matcher(DATE.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .forEach(number -> add(found, Reason.NUMBER, number.strip()));
        quotes(text, told).forEach(quote -> add(found, Reason.QUOTE, quote));
        return found.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> new Hint(
                        one.getKey(), one.getValue().stream().limit(SHOWN).toList()))
                .toList();
    }

    private static void add(Map<Reason, Set<String>> found, Reason reason, String one) {
        found.getOrDefault(reason, new LinkedHashSet<>()).add(one);
    }

    /** A capital and then a small letter; what is all capitals is an organisation or a treaty. */
    private boolean isName(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && !words.knownNames().contains(word);
    }

    private static boolean begins(String text, int at) {
        return ENDS_SENTENCE.matcher(text.substring(0, at)).find();
    }

    private static boolean inTown(Set<String> towns, String word) {
        return towns.stream().anyMatch(town -> parts(town).contains(word));
    }

    private Set<String> towns(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String place : places) {
            int at = text.indexOf(place);
            while (at >= 0 && !(edge(text, at - 1) && edge(text, at + place.length()))) {
                at = text.indexOf(place, at + 1);
            }
            // a village called as an ordinary word, at the beginning of a sentence
            if (at >= 0 && !(begins(text, at) && place.length() < QUOTED)) {
                found.add(place);
            }
        }
        return found;
    }

    private static boolean edge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    private static List<String> quotes(String text, List<String> told) {
        Set<String> runs = new HashSet<>();
        for (String one : told) {
            List<String> said = small(parts(one));
            for (int i = 0; i + QUOTED <= said.size(); i++) {
                runs.add(String.join(" ", said.subList(i, i + QUOTED)));
            }
        }
        List<String> spoken = parts(text);
        List<String> small = small(spoken);
        List<String> quotes = new ArrayList<>();
        int i = 0;
        while (i + QUOTED <= small.size()) {
            int end = i;
            while (end + QUOTED <= small.size() && runs.contains(String.join(" ", small.subList(end, end + QUOTED)))) {
                end++;
            }
            if (end > i) {
                quotes.add(String.join(" ", spoken.subList(i, end + QUOTED - 1)));
                i = end + QUOTED - 1;
            } else {
                i++;
            }
        }
        return quotes;
    }

    private static List<String> parts(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> small(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static Set<String> lower(List<String> words) {
        return new HashSet<>(small(words));
    }
}
