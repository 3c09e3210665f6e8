package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet;
import nl.kinderrechtenhelpdesk.signals.EarlierTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each column of a spreadsheet says: by the words above it, and where these say nothing by what stands in it. */
@Component
class GuessesColumns {

    /** As many different cells as are looked at. */
    private static final int SAMPLE = 200;

    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;

    private final Codebook codebook;
    private final GuessesCodes codes;
    private final EarlierWords words = EarlierWords.read();

    GuessesColumns(Codebook codebook, GuessesCodes codes) {
        this.codebook = codebook;
        this.codes = codes;
    }

    List<EarlierTarget> of(EarlierSheet sheet) {
        List<EarlierTarget> guesses = new ArrayList<>();
        Map<String, EarlierTarget> named = named();
        Set<EarlierTarget> taken = new HashSet<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            EarlierSheet.Column head = sheet.columns().get(column);
            EarlierTarget guess = head.personal() == null
                    ? guess(named.get(Plain.of(head.name())), sample(sheet.cells(column)))
                    : EarlierTarget.NOTHING;
            boolean again = !severalColumns(guess) && !taken.add(guess);
            guesses.add(again ? EarlierTarget.NOTHING : guess);
        }
        return guesses;
    }

    /** The share of cells that are a code, or the name of one, of the facet that fits best. */
    double codes(List<String> cells) {
        List<String> sample = sample(cells);
        return codes.facets()
                .filter(entry -> !entry.months())
                .mapToDouble(entry -> share(sample, entry.facet()))
                .max()
                .orElse(0);
    }

    private EarlierTarget guess(@Nullable EarlierTarget byName, List<String> sample) {
        double days = shareOfDays(sample, new DateCells(sample));
        if (byName != null && (byName.equals(EarlierTarget.RECEIVED) || byName.equals(EarlierTarget.CLOSED))) {
            return days >= MOST ? byName : EarlierTarget.NOTHING;
        }
        if (byName != null && byName.equals(EarlierTarget.CASES)) {
            return shareOf(sample, cell -> cell.matches("\\d{1,3}(\\.?\\d{3})*")) >= NEARLY_ALL
                    ? byName
                    : EarlierTarget.NOTHING;
        }
        if (byName != null) {
            return byName;
        }
        if (days >= NEARLY_ALL && sample.stream().noneMatch(cell -> cell.matches("\\d+"))) {
            return EarlierTarget.RECEIVED;
        }
        return codes.facets()
                .filter(entry -> !entry.months())
                .map(FacetEntry::facet)
                .filter(facet -> share(sample, facet) >= MOST)
                .max(Comparator.comparingDouble(facet -> share(sample, facet)))
                .map(EarlierTarget::of)
                .orElse(EarlierTarget.NOTHING);
    }

    private boolean severalColumns(EarlierTarget target) {
        return target.equals(EarlierTarget.NOTHING)
                || target.facet()
                        .map(facet -> facet.equals(Facet.PROVINCE)
                                || codebook.entry(facet).many())
                        .orElse(false);
    }

    private Map<String, EarlierTarget> named() {
        Map<String, EarlierTarget> named = new HashMap<>();
        words.columns().forEach((target, names) -> names.forEach(name -> named.put(name, new EarlierTarget(target))));
        codes.facets().forEach(entry -> {
            EarlierTarget target = EarlierTarget.of(entry.facet());
            named.put(Plain.of(entry.facet().name()), target);
            named.put(Plain.of(entry.address()), target);
            for (Language language : Language.all()) {
                named.put(Plain.of(codebook.title(entry.facet(), language)), target);
                named.put(Plain.of(codebook.question(entry.facet(), language)), target);
            }
        });
        return named;
    }

    private static List<String> sample(List<String> cells) {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLE)
                .toList();
    }

    /** Numbers alone are codes in no facet: they may count anything. */
    private double share(List<String> sample, Facet facet) {
        return shareOf(
                sample,
                cell -> !cell.matches("\\d+")
                        && codes.parts(facet, cell).stream()
                                .anyMatch(part -> codes.of(facet, part).found()));
    }

    private static double shareOfDays(List<String> sample, DateCells days) {
        return shareOf(sample, cell -> days.read(cell).isPresent());
    }

    private static double shareOf(List<String> sample, Predicate<String> which) {
        return sample.isEmpty() ? 0 : (double) sample.stream().filter(which).count() / sample.size();
    }
}
