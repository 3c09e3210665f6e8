package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.Found;
import nl.kinderrechtenhelpdesk.rights.Found.FoundProvision;
import nl.kinderrechtenhelpdesk.rights.Found.FoundSituation;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.springframework.stereotype.Component;

/**
 * How often one of the right pages is among the first three that the search in the rights finds, and how often help comes first for
 * words that tell of danger: the page shows help on the judgement of {@link Danger}, so that is what is measured.
 */
@Component
class SearchMeasurement implements Measurement {

    private static final String HELP = "HELP";
    private static final int SHOWN = 3;

    private final Rights rights;
    private final Danger danger;

    SearchMeasurement(Rights rights, Danger danger) {
        this.rights = rights;
        this.danger = danger;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "search in the rights; columns: nl or en, query, right codes parted by | (or HELP); search --codes lists the codes";
    }

    @Override
    public List<String> answers() {
        return Stream.concat(
                        rights.provisions().stream()
                                .filter(rights::explained)
                                .map(provision -> provision.code() + "\t" + provision.citation(Language.NL) + ", "
                                        + provision.title(Language.NL)),
                        Stream.concat(
                                rights.situations().stream().map(term -> term.code() + "\t" + term.name(Language.NL)),
                                Stream.of(HELP + "\twhere to call in danger comes first")))
                .toList();
    }

    /** Queries of one language. */
    private static final class Count {
        private int queries;
        private int first;
        private int shown;
        private int nothing;
    }

    @Override
    public List<String> measure(List<Path> files) throws IOException {
        Map<Language, Count> counts = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        int help = 0;
        int helped = 0;
        for (List<String> row : Table.rows(files, 3)) {
            Language language = language(row.getFirst());
            Set<String> right = codes(row.getLast());
            if (right.remove(HELP)) {
                help++;
                boolean seen = danger.in(Redacted.of(row.get(1))).any();
                helped += seen ? 1 : 0;
                if (!seen) {
                    lines.add("no help: " + language.tag() + " " + row.get(1));
                }
            }
            if (!right.isEmpty()) {
                right.stream().filter(code -> !known(code)).forEach(unknown::add);
                String missed = judge(counts.computeIfAbsent(language, l -> new Count()), language, row.get(1), right);
                if (!missed.isEmpty()) {
                    lines.add(missed);
                }
            }
        }
        if (!unknown.isEmpty()) {
            lines.add("no such code, so never found: " + String.join(" ", unknown));
        }
        lines.addAll(table(counts));
        int queries = counts.values().stream().mapToInt(count -> count.queries).sum();
        int shown = counts.values().stream().mapToInt(count -> count.shown).sum();
        lines.add(String.format(Locale.ROOT, "top3=%.2f help=%.2f", share(shown, queries), share(helped, help)));
        return lines;
    }

    /** Counts one query; what was found instead when the right page was not shown. */
    private String judge(Count count, Language language, String query, Set<String> right) {
        List<String> found = rights.search(query, language).stream()
                .map(SearchMeasurement::code)
                .toList();
        count.queries++;
        count.first += !found.isEmpty() && right.contains(found.getFirst()) ? 1 : 0;
        count.nothing += found.isEmpty() ? 1 : 0;
        List<String> shown = found.stream().limit(SHOWN).toList();
        if (shown.stream().anyMatch(right::contains)) {
            count.shown++;
            return "";
        }
        return "missed: " + language.tag() + " " + query + " (right: " + String.join(" ", right) + "; found: "
                + (shown.isEmpty() ? "nothing" : String.join(" ", shown)) + ")";
    }

    private static List<String> table(Map<Language, Count> counts) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%-10s %8s %8s %8s %8s", "language", "queries", "first", "first 3", "nothing"));
        counts.forEach((language, count) -> lines.add(String.format(
                Locale.ROOT,
                "%-10s %8d %8.2f %8.2f %8d",
                language.tag(),
                count.queries,
                share(count.first, count.queries),
                share(count.shown, count.queries),
                count.nothing)));
        return lines;
    }

    private static Language language(String tag) {
        return Language.ofLocale(Locale.forLanguageTag(tag.strip()));
    }

    private static Set<String> codes(String column) {
        return Arrays.stream(column.split("[|,;]", -1))
                .map(WrittenCode::inOurSpelling)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean known(String code) {
        return answers().stream().anyMatch(line -> line.startsWith(code + "\t"));
    }

    private static String code(Found found) {
        return switch (found) {
            case FoundProvision(Provision provision) -> provision.code().value();
            case FoundSituation(Term situation) -> situation.code();
        };
    }

    /** Of none, all were right: 1. */
    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
