package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which code is meant by what stands in a cell: a code itself, its name in any language, a place for its province, an age in years, an
 * article by its number; and, less surely, part of a name, another word, or a word with one letter wrong.
 */
@Component
class GuessesCodes {

    /**
     * What a cell is taken for.
     *
     * @param code empty when nobody knows
     * @param sure whether it needs no second look
     */
    record Guess(String code, boolean sure) {

        static final Guess NONE = new Guess("", false);

        boolean found() {
            return !code.isEmpty();
        }
    }

    private static final Pattern AGE = Pattern.compile("(\\d{1,2})(?:[.,]\\d+)?(?: ?(?:jaar|jr|years?))?");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:art(?:ikel|icle)?\\.? ?)?(\\d{1,2})(?: ?(?:ivrk|crc|vrk|kinderrechtenverdrag))?");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[;|\\n]");
    private static final Pattern LESS_SURELY_BETWEEN = Pattern.compile("[,/+&]| en | and ");
    private static final Pattern OR_IN_A_NAME = Pattern.compile(" / ");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final int LONG_ENOUGH_TO_ERR = 6;

    /** By the words of a cell: a code that they name surely or perhaps; empty when they name several. */
    private record Known(Map<String, String> sure, Map<String, String> perhaps) {}

    private final Codebook codebook;
    private final Rights rights;
    private final Supplier<Map<Facet, Known>> known;

    GuessesCodes(Codebook codebook, Rights rights) {
        this.codebook = codebook;
        this.rights = rights;
        known = SingletonSupplier.of(() -> index(EarlierWords.read()));
    }

    /** The facets of which codes can be taken over. */
    Stream<FacetEntry> facets() {
        return codebook.facets().stream().filter(FacetEntry::inFacts);
    }

    Guess of(Facet facet, String cell) {
        String words = Plain.of(cell);
        if (words.isEmpty()) {
            return Guess.NONE;
        }
        if (codebook.entry(facet).months()) {
            return new DateCells(List.of(cell))
                    .read(cell)
                    .map(read -> new Guess(read.day().toString().substring(0, 7), true))
                    .orElse(Guess.NONE);
        }
        return byRule(facet, cell.strip().toLowerCase(Locale.ROOT))
                .or(() -> named(facet, words))
                .orElseGet(() -> nearly(facet, words));
    }

    private Optional<Guess> byRule(Facet facet, String cell) {
        Matcher age = AGE.matcher(cell);
        if (facet.equals(Facet.AGE_BAND) && age.matches()) {
            return Optional.of(
                    new Guess(AgeBand.ofYears(Integer.parseInt(age.group(1))).name(), true));
        }
        Matcher article = ARTICLE.matcher(cell);
        String code = article.matches() ? "CRC-" + article.group(1) : "";
        return facet.equals(Facet.PROVISION) && article.matches() && codebook.knows(facet, code)
                ? Optional.of(new Guess(code, true))
                : Optional.empty();
    }

    private Optional<Guess> named(Facet facet, String words) {
        Known of = known.get().getOrDefault(facet, new Known(Map.of(), Map.of()));
        String sure = of.sure().getOrDefault(words, "");
        String perhaps = of.perhaps().getOrDefault(words, "");
        return Stream.of(new Guess(sure, true), new Guess(perhaps, false))
                .filter(Guess::found)
                .findFirst();
    }

    private Guess nearly(Facet facet, String words) {
        if (words.length() < LONG_ENOUGH_TO_ERR) {
            return Guess.NONE;
        }
        Known of = known.get().getOrDefault(facet, new Known(Map.of(), Map.of()));
        List<String> codes = Stream.of(of.sure(), of.perhaps())
                .flatMap(names -> names.entrySet().stream())
                .filter(name -> Plain.nearly(name.getKey(), words))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return codes.size() == 1 ? new Guess(codes.getFirst(), false) : Guess.NONE;
    }

    /** What a cell says, one by one, where a facet can have several codes. */
    List<String> parts(Facet facet, String cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        if (!codebook.entry(facet).many() || of(facet, cell).sure()) {
            return List.of(cell.strip());
        }
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN_CODES.splitAsStream(cell).toList()) {
            boolean whole = of(facet, part).found()
                    || LESS_SURELY_BETWEEN.splitAsStream(part).count() < 2;
            (whole ? Stream.of(part) : LESS_SURELY_BETWEEN.splitAsStream(part))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .forEach(parts::add);
        }
        return parts;
    }

    private Map<Facet, Known> index(EarlierWords words) {
        Map<Facet, Known> index = new HashMap<>();
        facets().filter(entry -> !entry.months()).forEach(entry -> {
            Known of = new Known(new HashMap<>(), new HashMap<>());
            entry.codes().forEach(code -> names(of, entry.facet(), code));
            words.values()
                    .getOrDefault(entry.facet().name(), Map.of())
                    .forEach((code, others) -> others.forEach(other -> put(of.perhaps(), other, code)));
            if (entry.facet().equals(Facet.PROVINCE)) {
                rights.places()
                        .forEach(place -> Language.all()
                                .forEach(language -> put(of.sure(), place.name(language), place.province())));
            }
            index.put(entry.facet(), of);
        });
        return index;
    }

    private void names(Known of, Facet facet, CodeEntry code) {
        put(of.sure(), code.code(), code.code());
        put(of.sure(), facet.name() + " " + code.code(), code.code());
        for (Language language : Language.all()) {
            String name = codebook.label(facet, code.code(), language);
            put(of.sure(), name, code.code());
            put(of.perhaps(), IN_BRACKETS.matcher(name).replaceAll(""), code.code());
            IN_BRACKETS.matcher(name).results().forEach(found -> put(of.perhaps(), found.group(1), code.code()));
            OR_IN_A_NAME.splitAsStream(name).forEach(part -> put(of.perhaps(), part, code.code()));
        }
    }

    /** What two codes are called says nothing. */
    private static void put(Map<String, String> names, String name, String code) {
        String words = Plain.of(name);
        if (!words.isEmpty()) {
            names.merge(words, code, (one, other) -> one.equals(other) ? one : "");
        }
    }
}
