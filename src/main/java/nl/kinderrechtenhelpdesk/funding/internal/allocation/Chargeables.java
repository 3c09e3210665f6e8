package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.funding.CaseCost;
import nl.kinderrechtenhelpdesk.funding.CaseCosts;
import nl.kinderrechtenhelpdesk.funding.WorkCost;
import nl.kinderrechtenhelpdesk.hours.figures.Work;
import org.springframework.stereotype.Component;

/** What there is to be charged, the earliest first, always in the same order. */
@Component
class Chargeables {

    private static final Comparator<Chargeable> EARLIEST = Comparator.comparing(Chargeable::day)
            .thenComparing(Chargeable::isCase, Comparator.reverseOrder())
            .thenComparing(one -> one.id().toString());

    /** One thing that was worked on in one month. */
    private record MonthOf(YearMonth month, Work work) {}

    private final CaseCosts costs;

    Chargeables(CaseCosts costs) {
        this.costs = costs;
    }

    /** Cases closed and work for many done in these months, both included, but for those that count already. */
    List<Chargeable> between(YearMonth from, YearMonth until, Set<UUID> already) {
        List<Chargeable> all = new ArrayList<>();
        costs.closedBetween(from.atDay(1), until.plusMonths(1).atDay(1)).stream()
                .map(Chargeables::of)
                .forEach(all::add);
        all.addAll(systemic(from, until));
        return all.stream()
                .filter(one -> !already.contains(one.id()))
                .sorted(EARLIEST)
                .toList();
    }

    private static Chargeable of(CaseCost cost) {
        return new Chargeable(
                cost.factId(),
                true,
                cost.closedOn(),
                Math.max(0, cost.allMinutes()),
                Math.max(0, cost.cents()),
                cost.codes());
    }

    private List<Chargeable> systemic(YearMonth from, YearMonth until) {
        Map<MonthOf, List<WorkCost>> worked = new TreeMap<>(Comparator.comparing(MonthOf::month)
                .thenComparing(one -> one.work().kind())
                .thenComparing(one -> one.work().reference().toString()));
        for (WorkCost cost :
                costs.workedBetween(from.atDay(1), until.plusMonths(1).atDay(1))) {
            if (cost.line().work().kind().systemic()) {
                worked.computeIfAbsent(
                                new MonthOf(
                                        YearMonth.from(cost.line().day()),
                                        cost.line().work()),
                                month -> new ArrayList<>())
                        .add(cost);
            }
        }
        Map<YearMonth, Map<Work, Long>> overhead = new TreeMap<>();
        worked.keySet().forEach(of -> overhead.computeIfAbsent(of.month(), month -> costs.overheadOf(month, month)));
        List<Chargeable> all = new ArrayList<>();
        worked.forEach((of, lines) -> {
            long minutes =
                    lines.stream().mapToLong(line -> line.line().minutes()).sum();
            long cents = lines.stream().mapToLong(WorkCost::cents).sum()
                    + overhead.getOrDefault(of.month(), Map.of()).getOrDefault(of.work(), 0L);
            if (minutes > 0) {
                all.add(new Chargeable(id(of), false, of.month().atDay(1), minutes, Math.max(0, cents), Codes.NONE));
            }
        });
        return all;
    }

    private static UUID id(MonthOf of) {
        String name = of.work().kind() + " " + of.work().reference() + " " + of.month();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
