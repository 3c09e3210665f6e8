package nl.kinderrechtenhelpdesk.signals.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.Dimension;
import nl.kinderrechtenhelpdesk.signals.FactFilter;
import nl.kinderrechtenhelpdesk.signals.Figures;
import nl.kinderrechtenhelpdesk.signals.OpenWork;
import nl.kinderrechtenhelpdesk.signals.PublicYear;
import nl.kinderrechtenhelpdesk.signals.Signals;
import org.springframework.stereotype.Service;

/** Counts from the facts, and keeps what it counted for as long as the facts do not change. */
@Service
class CountedSignals implements Signals {

    private static final int REMEMBERED = 200;

    private record Asked(String revision, FactFilter filter) {}

    private final FactStore facts;
    private final ProgressStore progress;
    private final InstantSource clock;
    private final Cache<Asked, Figures> counted =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    CountedSignals(FactStore facts, ProgressStore progress, InstantSource clock) {
        this.facts = facts;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Figures figures(FactFilter filter) {
        return counted.get(new Asked(facts.revision(), filter), asked -> count(asked.filter()));
    }

    @Override
    public Figures rounded(FactFilter filter) {
        Figures exact = figures(filter);
        Map<Dimension, List<Count>> counts = new EnumMap<>(Dimension.class);
        exact.counts()
                .forEach((dimension, values) -> counts.put(
                        dimension,
                        values.stream()
                                .map(count -> new Count(count.key(), DisclosureControl.within(count.facts())))
                                // a month without figures keeps its place in the row
                                .filter(count -> count.facts() > 0 || dimension == Dimension.MONTH)
                                .toList()));
        return new Figures(DisclosureControl.within(exact.facts()), counts);
    }

    private Figures count(FactFilter filter) {
        Map<Dimension, List<Count>> counts = new EnumMap<>(Dimension.class);
        counts.putAll(facts.counts(filter));
        counts.computeIfPresent(Dimension.MONTH, (dimension, months) -> withoutGaps(months));
        return new Figures(facts.count(filter), counts);
    }

    private static List<Count> withoutGaps(List<Count> months) {
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
        return progress.openWork(Zone.today(clock));
    }

    @Override
    public List<PublicYear> publicYears() {
        return facts.years(Zone.today(clock).getYear()).stream()
                .map(year -> new PublicYear(Integer.parseInt(year.key()), DisclosureControl.publish(year.facts())))
                .toList();
    }
}
