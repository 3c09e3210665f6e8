package nl.kinderrechtenhelpdesk.signals.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.Figures;
import nl.kinderrechtenhelpdesk.signals.Month;
import nl.kinderrechtenhelpdesk.signals.OpenWork;
import nl.kinderrechtenhelpdesk.signals.Outlook;
import nl.kinderrechtenhelpdesk.signals.Signals;
import org.springframework.stereotype.Service;

/** Counts from the facts, and keeps what it counted for as long as the facts do not change. */
@Service
class CountedSignals implements Signals {

    private static final int REMEMBERED = 200;

    private record Asked(long revision, Selection selection) {}

    private final FactCounts facts;
    private final HeldFacts memory;
    private final OpenWorkStore work;
    private final CompletesMonths completes;
    private final Codebook codebook;
    private final InstantSource clock;
    private final Cache<Asked, Figures> counted =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<Asked, Figures> guarded =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    CountedSignals(
            FactCounts facts,
            HeldFacts memory,
            OpenWorkStore work,
            CompletesMonths completes,
            Codebook codebook,
            InstantSource clock) {
        this.facts = facts;
        this.memory = memory;
        this.work = work;
        this.completes = completes;
        this.codebook = codebook;
        this.clock = clock;
    }

    @Override
    public Figures figures(Selection selection) {
        return counted.get(new Asked(facts.revision(), selection), this::count);
    }

    @Override
    public Figures guarded(Selection selection) {
        return guarded.get(new Asked(facts.revision(), selection), this::guard);
    }

    private Figures guard(Asked asked) {
        KeyedTally tally = facts.keyed(asked.selection());
        Map<Facet, List<Count>> counts = new HashMap<>();
        tally.codes().keySet().forEach(facet -> counts.put(facet, tally.shown(facet, many(facet))));
        return new Figures(tally.shown(), withoutGaps(tally.shownMonths()), counts);
    }

    private boolean many(Facet facet) {
        return codebook.named(facet.name()).map(FacetEntry::many).orElse(true);
    }

    private Figures count(Asked asked) {
        Tally tally = memory.tally(asked.revision(), asked.selection());
        List<Count> months = tally.months();
        long all = months.stream().mapToLong(Count::facts).sum();
        Map<Facet, List<Count>> counts = new HashMap<>(tally.counts());
        codebook.facets().stream()
                .filter(entry -> !entry.many())
                .map(FacetEntry::facet)
                .forEach(facet -> counts.computeIfPresent(facet, (same, known) -> withUnknown(known, all)));
        return new Figures(all, withoutGaps(months), counts);
    }

    /** Facts that have no code of a facet of which they can have one stand beside those that have. */
    private static List<Count> withUnknown(List<Count> known, long all) {
        long unknown = all - known.stream().mapToLong(Count::facts).sum();
        return unknown <= 0
                ? known
                : Stream.concat(known.stream(), Stream.of(new Count("", unknown)))
                        .sorted(Comparator.comparingLong(Count::facts)
                                .reversed()
                                .thenComparing(Count::key))
                        .toList();
    }

    @Override
    public List<Month> months(Selection selection) {
        Figures figures = figures(selection);
        boolean bounded = selection.from() != null || selection.until() != null;
        Selection whole = new Selection(selection.codes(), null, null, selection.successors());
        List<Outlook> outlook =
                completes.outlook(whole, (bounded ? figures(whole) : figures).months(), Zone.today(clock));
        return CompletesMonths.row(selection, figures.months(), outlook);
    }

    @Override
    public List<Month> guardedMonths(Selection selection) {
        Map<String, Long> shown =
                guarded(selection).months().stream().collect(Collectors.toMap(Count::key, Count::facts));
        return months(selection).stream()
                .map(month -> RoundedToFive.month(
                        month, shown.getOrDefault(month.month().toString(), 0L)))
                .toList();
    }

    private static List<Count> withoutGaps(List<Count> months) {
        if (months.isEmpty()) {
            return months;
        }
        Map<YearMonth, Long> known = new HashMap<>();
        months.forEach(month -> known.put(YearMonth.parse(month.key()), month.facts()));
        YearMonth first = known.keySet().stream().min(YearMonth::compareTo).orElseThrow();
        YearMonth last = known.keySet().stream().max(YearMonth::compareTo).orElseThrow();
        List<Count> all = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            all.add(new Count(month.toString(), known.getOrDefault(month, 0L)));
        }
        return all;
    }

    @Override
    public OpenWork openWork() {
        return work.openWork(Zone.today(clock));
    }
}
