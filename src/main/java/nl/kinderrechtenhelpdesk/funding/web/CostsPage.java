package nl.kinderrechtenhelpdesk.funding.web;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.funding.CaseCost;
import nl.kinderrechtenhelpdesk.funding.CaseCosts;
import nl.kinderrechtenhelpdesk.funding.CostFigures;
import nl.kinderrechtenhelpdesk.funding.WorkCost;
import nl.kinderrechtenhelpdesk.hours.figures.Work;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Component;

/** Gathers what cases cost: all together, by month or year, and by code. */
@Component
class CostsPage {

    private static final List<Facet> FACETS = List.of(Facet.THEME, Facet.SITUATION, Facet.CHANNEL, Facet.ASKER);
    private static final int LONG = 18;
    private static final int AN_HOUR = 60;

    private final CaseCosts costs;
    private final Codebook codebook;
    private final InstantSource clock;

    CostsPage(CaseCosts costs, Codebook codebook, InstantSource clock) {
        this.costs = costs;
        this.codebook = codebook;
        this.clock = clock;
    }

    CostPeriod period(String from, String until) {
        return CostPeriod.of(from, until, Zone.today(clock));
    }

    CostsView view(Screen s, CostPeriod period) {
        List<CaseCost> cases = costs.closedBetween(period.from(), period.until());
        CostFigures figures = CostFigures.of(cases);
        Map<WorkKind, long[]> booked = booked(period);
        long systemic = booked.entrySet().stream()
                .filter(one -> one.getKey().systemic())
                .mapToLong(one -> one.getValue()[1] + one.getValue()[2])
                .sum();
        long unborne = costs.overheadLeft(period.first(), period.last());
        YearMonth now = YearMonth.from(Zone.today(clock));
        return new CostsView(
                Form.empty().with("van", period.first()).with("tot", period.last()),
                period.query(),
                words(s, period),
                figures.cases(),
                pairs(s, figures),
                figures.cases() == 0 ? null : s.euros(CostFigures.divided(figures.cents() + systemic, figures.cases())),
                figures.withoutHours(),
                figures.unpriced() == 0 ? null : hours(figures.unpriced()),
                tables(s, period, cases),
                rows(s, booked),
                unborne == 0 ? null : s.euros(unborne),
                !period.last().isBefore(now));
    }

    static String words(Screen s, CostPeriod period) {
        return s.t("funding.costs.period", month(s, period.first()), month(s, period.last()));
    }

    private static String month(Screen s, YearMonth month) {
        return s.t("funding.month." + month.getMonthValue(), "" + month.getYear());
    }

    static String hours(long minutes) {
        String rest = "" + Math.abs(minutes) % AN_HOUR;
        return (minutes < 0 ? "−" : "") + Math.abs(minutes) / AN_HOUR + ":" + (rest.length() < 2 ? "0" + rest : rest);
    }

    private static List<CostsView.Pair> pairs(Screen s, CostFigures figures) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        amounts.put("average", figures.average());
        amounts.put("median", figures.median());
        amounts.put("lower", figures.lowerQuartile());
        amounts.put("upper", figures.upperQuartile());
        amounts.put("direct", figures.directCents());
        amounts.put("overhead", figures.overheadCents());
        amounts.put("all", figures.cents());
        List<CostsView.Pair> pairs = new ArrayList<>();
        pairs.add(new CostsView.Pair(s.t("funding.costs.cases"), s.number(figures.cases())));
        pairs.add(new CostsView.Pair(s.t("funding.costs.minutes"), hours(figures.minutes())));
        amounts.forEach((name, cents) -> pairs.add(new CostsView.Pair(s.t("funding.costs." + name), s.euros(cents))));
        return pairs;
    }

    /** By kind of work: minutes, direct cents and overhead of these months. */
    private Map<WorkKind, long[]> booked(CostPeriod period) {
        Map<WorkKind, long[]> booked = new EnumMap<>(WorkKind.class);
        for (WorkKind kind : WorkKind.values()) {
            booked.put(kind, new long[3]);
        }
        for (WorkCost one : costs.workedBetween(period.from(), period.until())) {
            long[] row = booked.getOrDefault(one.line().work().kind(), new long[3]);
            row[0] += one.line().minutes();
            row[1] += one.cents();
        }
        for (Map.Entry<Work, Long> one :
                costs.overheadOf(period.first(), period.last()).entrySet()) {
            booked.getOrDefault(one.getKey().kind(), new long[3])[2] += one.getValue();
        }
        return booked;
    }

    private static List<CostsView.Booked> rows(Screen s, Map<WorkKind, long[]> booked) {
        return booked.entrySet().stream()
                .map(one -> new CostsView.Booked(
                        s.t("funding.work." + one.getKey()),
                        hours(one.getValue()[0]),
                        one.getKey().direct() ? s.euros(one.getValue()[1]) : "–",
                        one.getKey().direct() ? s.euros(one.getValue()[2]) : "–"))
                .toList();
    }

    private List<CostsView.Table> tables(Screen s, CostPeriod period, List<CaseCost> cases) {
        List<CostsView.Table> tables = new ArrayList<>();
        boolean years = period.first().plusMonths(LONG).isBefore(period.last());
        tables.add(table(
                s,
                s.t(years ? "funding.costs.by.year" : "funding.costs.by.month"),
                false,
                cases,
                cost -> Stream.of(
                        years
                                ? "" + cost.closedOn().getYear()
                                : YearMonth.from(cost.closedOn()).toString()),
                key -> years ? key : month(s, YearMonth.parse(key))));
        for (Facet facet : FACETS) {
            tables.add(table(
                    s,
                    codebook.title(facet, s.language()),
                    codebook.entry(facet).many(),
                    cases,
                    cost -> cost.codes().all(facet).stream(),
                    code -> codebook.label(facet, code, s.language())));
        }
        return tables;
    }

    private static CostsView.Table table(
            Screen s,
            String title,
            boolean many,
            List<CaseCost> cases,
            Function<CaseCost, Stream<String>> keys,
            Function<String, String> label) {
        Map<String, List<CaseCost>> groups = new TreeMap<>();
        cases.forEach(cost -> keys.apply(cost)
                .forEach(key ->
                        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(cost)));
        List<CostsView.Row> rows = new ArrayList<>();
        int hidden = 0;
        for (Map.Entry<String, List<CaseCost>> group : groups.entrySet()) {
            if (group.getValue().size() < CostsView.LEAST) {
                hidden += group.getValue().size();
            } else {
                rows.add(row(s, label.apply(group.getKey()), CostFigures.of(group.getValue())));
            }
        }
        return new CostsView.Table(title, many, rows, hidden);
    }

    private static CostsView.Row row(Screen s, String label, CostFigures figures) {
        return new CostsView.Row(
                label,
                figures.cases(),
                hours(CostFigures.divided(figures.minutes(), figures.cases())),
                s.euros(figures.average()),
                s.euros(figures.lowerQuartile()),
                s.euros(figures.median()),
                s.euros(figures.upperQuartile()));
    }
}
