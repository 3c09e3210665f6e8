package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.kinderrechtenhelpdesk.funding.AllocationYardstick;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Goal;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Item;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Pot;
import org.springframework.stereotype.Component;

/**
 * Puzzles as hard as they come: half of the grants pay a price for a case, the others by the hour or a share, three in four are restricted, many
 * fit the same cases, and money is neither plenty nor scarce everywhere.
 */
@Component
class MeasuresAllocation implements AllocationYardstick {

    private static final int THEMES = 20;
    private static final int PROVINCES = 12;
    private static final int DAYS = 365;
    private static final int FIFTH = 5;

    private final SolvesApart solver;

    MeasuresAllocation(SolvesApart solver) {
        this.solver = solver;
    }

    @Override
    public Taken take(int cases, int grants, int seed) {
        Puzzle puzzle = puzzle(cases, grants, seed);
        long began = System.nanoTime();
        Optional<Division> division = solver.solve(puzzle);
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        return new Taken(
                millis,
                division.isPresent(),
                division.filter(Division::proved).isPresent(),
                division.stream()
                        .flatMap(found -> found.reached().stream())
                        .filter(one -> one.goal() == Goal.RESTRICTED || one.goal() == Goal.COVERED)
                        .mapToLong(Division.Reached::gap)
                        .max()
                        .orElse(0));
    }

    /** Where a made-up grant pays: days, themes (none for all) and a province (-1 for all). */
    private record Where(int from, int until, List<Integer> themes, int province) {

        boolean has(int day, int theme, int in) {
            return day >= from
                    && day < until
                    && (themes.isEmpty() || themes.contains(theme))
                    && (province < 0 || province == in);
        }
    }

    private static Puzzle puzzle(int cases, int grants, int seed) {
        Random random = new Random(seed);
        List<Pot> pots = new ArrayList<>();
        List<Where> where = new ArrayList<>();
        long[] rates = new long[grants];
        int each = Math.max(1, cases / grants);
        for (int grant = 0; grant < grants; grant++) {
            boolean whole = grant % 2 == 0;
            rates[grant] = whole ? 12_000 + random.nextInt(PROVINCES) * 1_000L : 8_000 + random.nextInt(30) * 100L;
            int from = random.nextInt(3) * 120;
            int until = Math.min(DAYS, from + (random.nextBoolean() ? DAYS : 180));
            int province = random.nextInt(4) == 0 ? random.nextInt(PROVINCES) : -1;
            List<Integer> themes = random.nextInt(3) == 0
                    ? List.of()
                    : random.ints(FIFTH, 0, THEMES).boxed().toList();
            where.add(new Where(from, until, themes, province));
            long budget = 10_000 * Math.round(each * 2.0 * (0.4 + random.nextDouble()));
            pots.add(new Pot(
                    Math.max(10_000, budget),
                    random.nextBoolean() ? each / 3 : 0,
                    random.nextInt(3) == 0 ? each : Integer.MAX_VALUE,
                    1 + random.nextInt(3),
                    grant < grants * 3 / 4,
                    whole));
        }
        List<Item> items = new ArrayList<>();
        int[] days = random.ints(cases, 0, DAYS).sorted().toArray();
        for (int day : days) {
            items.add(item(random, day, where, pots, rates));
        }
        return new Puzzle(pots, items);
    }

    private static Item item(Random random, int day, List<Where> where, List<Pot> pots, long[] rates) {
        int theme = random.nextInt(THEMES);
        int province = random.nextInt(PROVINCES);
        long minutes = 5 * Math.max(1, Math.round(Math.exp(random.nextGaussian() * 0.7 + 4.6) / 5));
        long cost = minutes * 149 + (random.nextInt(10) == 0 ? random.nextInt(20_000) : 0) + random.nextInt(2);
        boolean isCase = random.nextInt(20) > 0;
        Long[] charges = new Long[pots.size()];
        Arrays.setAll(charges, grant -> {
            boolean whole = pots.get(grant).whole();
            if (!where.get(grant).has(day, theme, province) || (whole && !isCase)) {
                return (long) Puzzle.NONE;
            }
            return whole
                    ? rates[grant]
                    : grant % 6 == 1 ? Charging.part(cost * 60, 100) : Charging.part(minutes * rates[grant], 60);
        });
        return new Item(isCase, List.of(charges));
    }
}
