package nl.kinderrechtenhelpdesk.funding.internal;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.funding.CaseCosts.Part;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.Overhead.Spread;
import nl.kinderrechtenhelpdesk.hours.figures.Work;

/**
 * Overhead spread over the work of its months. Pure: amounts and weights in, parts out; the parts of a pot add up to it to the cent, or there was
 * nothing to bear it.
 */
final class Spreading {

    private static final Comparator<Work> IN_ORDER =
            Comparator.comparing(Work::kind).thenComparing(Work::reference);

    private final Map<Work, List<Part>> parts = new HashMap<>();
    private final List<Pot> unborne = new ArrayList<>();

    /** What is spread in a month by one key. */
    record Pot(YearMonth month, Spread spread, long cents) {}

    /** How the pots of some months are spread; {@code weights} has for each month and key what each piece of work counts. */
    Spreading(List<Pot> pots, Map<YearMonth, Map<Spread, Map<Work, Long>>> weights) {
        for (Pot pot : pots) {
            spread(pot, weights.getOrDefault(pot.month(), Map.of()).getOrDefault(pot.spread(), Map.of()));
        }
    }

    private void spread(Pot pot, Map<Work, Long> weights) {
        List<Work> bearers = weights.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted(IN_ORDER)
                .toList();
        long[] counted = bearers.stream().mapToLong(weights::get).toArray();
        long all = Arrays.stream(counted).sum();
        if (all == 0) {
            unborne.add(pot);
            return;
        }
        long[] cents = Shares.of(pot.cents(), counted);
        for (int i = 0; i < cents.length; i++) {
            parts.computeIfAbsent(bearers.get(i), _ -> new ArrayList<>())
                    .add(new Part(pot.month(), pot.spread(), pot.cents(), counted[i], all, cents[i]));
        }
    }

    /** What each month of these has to bear, each amount divided over its months in equal parts; months without a pot are left out. */
    static List<Pot> pots(List<Overhead> overheads, YearMonth first, YearMonth last) {
        Map<YearMonth, Map<Spread, Long>> sums = new TreeMap<>();
        for (Overhead overhead : overheads) {
            int months = months(overhead.first(), overhead.last());
            long[] each = Shares.equal(overhead.cents(), months);
            for (int i = 0; i < months; i++) {
                YearMonth month = overhead.first().plusMonths(i);
                if (!month.isBefore(first) && !month.isAfter(last)) {
                    sums.computeIfAbsent(month, _ -> new EnumMap<>(Spread.class))
                            .merge(overhead.spread(), each[i], Long::sum);
                }
            }
        }
        List<Pot> pots = new ArrayList<>();
        sums.forEach((month, keys) -> keys.forEach((spread, cents) -> pots.add(new Pot(month, spread, cents))));
        return pots;
    }

    private static int months(YearMonth first, YearMonth last) {
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }

    List<Part> of(Work work) {
        return parts.getOrDefault(work, List.of());
    }

    long centsOf(Work work) {
        return of(work).stream().mapToLong(Part::cents).sum();
    }

    Map<Work, Long> all() {
        Map<Work, Long> all = new HashMap<>();
        parts.keySet().forEach(work -> all.put(work, centsOf(work)));
        return all;
    }

    /** The pots that nothing could bear: no direct minute was booked, or no case closed, in their month. */
    List<Pot> unborne() {
        return List.copyOf(unborne);
    }
}
