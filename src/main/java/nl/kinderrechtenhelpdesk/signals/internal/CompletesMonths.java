package nl.kinderrechtenhelpdesk.signals.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.Month;
import nl.kinderrechtenhelpdesk.signals.Nowcast;
import nl.kinderrechtenhelpdesk.signals.Outlook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is still expected of the last months of a selection. How long cases take is learnt once a day, and which cases are open is read
 * again when that changed; both stay in memory, so that a selection costs no more than counting what is open.
 */
@Component
class CompletesMonths {

    /** How long cases took is learnt from those of two years. */
    private static final int YEARS = 2;

    private static final int MONTHS_OF_CODING = 9;

    private record Day(Nowcast nowcast, Set<Facet> early) {}

    private final HandledStore handled;
    private final Nowcast.Teacher teacher;
    private final Codebook codebook;
    private final Cache<LocalDate, Day> days =
            Caffeine.newBuilder().maximumSize(1).build();
    private final Cache<Long, List<HandledStore.Open>> openCases =
            Caffeine.newBuilder().maximumSize(2).build();

    CompletesMonths(HandledStore handled, Nowcast.Teacher teacher, Codebook codebook) {
        this.handled = handled;
        this.teacher = teacher;
        this.codebook = codebook;
    }

    /** @param counted the months of a selection that asks for no months, with what is counted in them */
    List<Outlook> outlook(Selection selection, List<Count> counted, LocalDate today) {
        Day day = days.get(today, this::learn);
        Map<YearMonth, Long> months =
                counted.stream().collect(Collectors.toMap(count -> YearMonth.parse(count.key()), Count::facts));
        List<String> themes = selection.codes().all(Facet.THEME);
        return day.nowcast()
                .months(new Nowcast.Series(
                        themes.size() == 1 ? themes.getFirst() : null, months, open(selection, day.early())));
    }

    /** What was learnt by a day of how long cases take. */
    Nowcast nowcast(LocalDate today) {
        return days.get(today, this::learn).nowcast();
    }

    private Day learn(LocalDate today) {
        return new Day(
                teacher.learn(handled.since(today.minusYears(YEARS)), today),
                handled.knownEarly(today.minusMonths(MONTHS_OF_CODING)));
    }

    /** Null when the selection asks for what is known at closing only. */
    private @Nullable Map<YearMonth, Long> open(Selection selection, Set<Facet> early) {
        if (!early.containsAll(selection.codes().byFacet().keySet())) {
            return null;
        }
        List<List<String>> meant = codebook.meant(selection);
        return openCases.get(handled.revision(), changed -> handled.open()).stream()
                .filter(one -> meant.stream().allMatch(any -> any.stream().anyMatch(one.codes()::contains)))
                .collect(Collectors.groupingBy(HandledStore.Open::month, Collectors.counting()));
    }

    /** The months of a selection in order of time without gaps, each with what is expected of it. */
    static List<Month> row(Selection selection, List<Count> counted, List<Outlook> outlook) {
        Map<YearMonth, Month> months = new HashMap<>();
        counted.forEach(count -> {
            YearMonth month = YearMonth.parse(count.key());
            months.put(month, new Month(month, count.facts(), 0, null));
        });
        outlook.stream()
                .filter(one -> asked(selection, one.month()))
                .forEach(one -> months.put(one.month(), month(one)));
        if (months.isEmpty()) {
            return List.of();
        }
        List<Month> row = new ArrayList<>();
        YearMonth last = months.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
        Stream.iterate(
                        months.keySet().stream().min(Comparator.naturalOrder()).orElseThrow(),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .forEach(month -> row.add(months.getOrDefault(month, new Month(month, 0, 0, null))));
        return row;
    }

    private static Month month(Outlook one) {
        return new Month(one.month(), one.counted(), one.expected(), one.likely());
    }

    private static boolean asked(Selection selection, YearMonth month) {
        YearMonth from = selection.from();
        YearMonth until = selection.until();
        return (from == null || !month.isBefore(from)) && (until == null || !month.isAfter(until));
    }
}
