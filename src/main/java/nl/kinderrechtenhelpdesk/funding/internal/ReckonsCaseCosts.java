package nl.kinderrechtenhelpdesk.funding.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.funding.CaseCost;
import nl.kinderrechtenhelpdesk.funding.CaseCosts;
import nl.kinderrechtenhelpdesk.funding.Overhead.Spread;
import nl.kinderrechtenhelpdesk.funding.WorkCost;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.hours.figures.HourLine;
import nl.kinderrechtenhelpdesk.hours.figures.Hours;
import nl.kinderrechtenhelpdesk.hours.figures.Hours.ClosedCase;
import nl.kinderrechtenhelpdesk.hours.figures.Work;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.CodedFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reckons what closed cases cost from hours, rates and overhead, each time anew: nothing of it is kept. */
@Component
@Transactional(readOnly = true)
class ReckonsCaseCosts implements CaseCosts {

    private final Hours hours;
    private final CodedFacts facts;
    private final TariffStore tariffs;
    private final InstantSource clock;

    ReckonsCaseCosts(Hours hours, CodedFacts facts, TariffStore tariffs, InstantSource clock) {
        this.hours = hours;
        this.facts = facts;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    @Override
    public List<CaseCost> closedBetween(LocalDate from, LocalDate until) {
        return reckon(hours.closedBetween(from, until)).stream()
                .map(Trace::cost)
                .toList();
    }

    @Override
    public Optional<Trace> trace(UUID factId) {
        return hours.closed(factId).map(List::of).map(this::reckon).map(List::getFirst);
    }

    @Override
    public List<WorkCost> workedBetween(LocalDate from, LocalDate until) {
        Prices prices = new Prices(tariffs.rates());
        return hours.linesBetween(from, until).stream().map(prices::priced).toList();
    }

    @Override
    public Map<Work, Long> overheadOf(YearMonth first, YearMonth last) {
        return spreading(first, last).all();
    }

    @Override
    public long overheadLeft(YearMonth first, YearMonth last) {
        return spreading(first, last).unborne().stream()
                .mapToLong(Spreading.Pot::cents)
                .sum();
    }

    private List<Trace> reckon(List<ClosedCase> closed) {
        List<UUID> ids = closed.stream().map(ClosedCase::factId).toList();
        Prices prices = new Prices(tariffs.rates());
        List<HourLine> lines = ids.isEmpty() ? List.of() : hours.linesOfCases(ids);
        Map<UUID, List<WorkCost>> entries = lines.stream()
                .map(prices::priced)
                .collect(Collectors.groupingBy(cost -> cost.line().work().reference()));
        Map<UUID, Codes> codes = new HashMap<>();
        facts.closed(ids).forEach(fact -> codes.put(fact.factId(), fact.codes()));
        Spreading spreading = spreadingOver(closed, lines);
        return closed.stream()
                .map(one -> trace(
                        one,
                        entries.getOrDefault(one.factId(), List.of()),
                        spreading.of(new Work(WorkKind.CASE, one.factId())),
                        codes.getOrDefault(one.factId(), Codes.NONE)))
                .toList();
    }

    private static Trace trace(ClosedCase one, List<WorkCost> entries, List<Part> overhead, Codes codes) {
        Map<Activity, Long> minutes = new EnumMap<>(Activity.class);
        entries.forEach(entry ->
                minutes.merge(entry.line().activity(), (long) entry.line().minutes(), Long::sum));
        CaseCost cost = new CaseCost(
                one.factId(),
                one.closedOn(),
                minutes,
                entries.stream().mapToLong(WorkCost::cents).sum(),
                overhead.stream().mapToLong(Part::cents).sum(),
                entries.stream()
                        .filter(entry -> entry.centsAnHour() == null)
                        .mapToLong(entry -> entry.line().minutes())
                        .sum(),
                codes);
        return new Trace(cost, entries, overhead);
    }

    /** Over the months in which these cases were worked on or closed. */
    private Spreading spreadingOver(List<ClosedCase> closed, List<HourLine> lines) {
        List<LocalDate> days = new ArrayList<>();
        closed.forEach(one -> days.add(one.closedOn()));
        lines.forEach(line -> days.add(line.day()));
        return days.stream()
                .min(LocalDate::compareTo)
                .map(first -> spreading(
                        YearMonth.from(first),
                        YearMonth.from(days.stream().max(LocalDate::compareTo).orElse(first))))
                .orElseGet(() -> new Spreading(List.of(), Map.of()));
    }

    /** Only of months that are over: what the work of this month comes to is not known yet. */
    private Spreading spreading(YearMonth first, YearMonth wanted) {
        YearMonth over = YearMonth.from(Zone.today(clock)).minusMonths(1);
        YearMonth last = wanted.isAfter(over) ? over : wanted;
        if (last.isBefore(first)) {
            return new Spreading(List.of(), Map.of());
        }
        Map<YearMonth, Map<Spread, Map<Work, Long>>> weights = new HashMap<>();
        hours.directByMonth(first, last)
                .forEach(one -> weigh(weights, one.month(), Spread.MINUTE).put(one.work(), one.minutes()));
        hours.closedBetween(first.atDay(1), last.plusMonths(1).atDay(1))
                .forEach(one -> weigh(weights, YearMonth.from(one.closedOn()), Spread.CASE)
                        .put(new Work(WorkKind.CASE, one.factId()), 1L));
        return new Spreading(Spreading.pots(tariffs.between(first, last), first, last), weights);
    }

    private static Map<Work, Long> weigh(
            Map<YearMonth, Map<Spread, Map<Work, Long>>> weights, YearMonth month, Spread spread) {
        return weights.computeIfAbsent(month, _ -> new EnumMap<>(Spread.class))
                .computeIfAbsent(spread, _ -> new HashMap<>());
    }
}
