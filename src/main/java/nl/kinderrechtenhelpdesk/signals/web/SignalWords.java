package nl.kinderrechtenhelpdesk.signals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Finding.Kind;
import nl.kinderrechtenhelpdesk.signals.Finding.Week;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Signals in the words of the reader. Who may not open cases sees no number under five, and no picture of single cases. */
@Component
class SignalWords {

    private static final String CASES = "/medewerkers/zaken";
    private static final String FIGURES = "/medewerkers/cijfers";
    private static final int SMALLEST = 5;
    private static final int WEEKS_IN_COLUMN = 4;
    private static final double NOTABLE = 0.1;

    private final Codebook codebook;

    SignalWords(Codebook codebook) {
        this.codebook = codebook;
    }

    SignalListView list(Screen s, List<Signal> all, Form form) {
        return new SignalListView(
                all.stream().filter(one -> open(one)).map(one -> line(s, one)).toList(),
                all.stream().filter(one -> !open(one)).map(one -> line(s, one)).toList(),
                s.is(Role.COORDINATOR),
                form);
    }

    private static boolean open(Signal signal) {
        return signal.state() == State.NEW || signal.state() == State.WATCHED;
    }

    private SignalListView.Line line(Screen s, Signal signal) {
        return new SignalListView.Line(
                signal.id(),
                title(s, signal),
                sentence(s, signal),
                signal.on(),
                "signals.signal.state." + signal.state());
    }

    SignalView page(Screen s, Signal signal, Form form) {
        boolean exact = seesCases(s);
        List<SignalView.Column> columns = exact ? columns(s, signal) : List.of();
        Selection selection = new Selection(signal.codes(), null, null, false);
        return new SignalView(
                signal,
                title(s, signal),
                sentence(s, signal),
                sure(s, signal),
                isNot(s, signal),
                columns,
                exact ? chart(s, signal, columns) : null,
                exact ? drivers(s, signal) : List.of(),
                address(exact ? CASES : FIGURES, selection),
                exact,
                s.is(Role.COORDINATOR) || s.is(Role.ADVOCATE),
                Stream.of(State.WATCHED, State.PROBLEM, State.DISMISSED)
                        .map(state -> Option.of(state.name(), s.t("signals.signal.decide." + state)))
                        .toList(),
                form);
    }

    private String title(Screen s, Signal signal) {
        List<String> names = new ArrayList<>();
        signal.codes().byFacet().forEach((facet, codes) -> codes.forEach(code -> names.add(label(s, facet, code))));
        return String.join(" · ", names);
    }

    private String label(Screen s, Facet facet, String code) {
        return codebook.label(facet, code, s.language());
    }

    /** What, since when, how many where how many were to be expected. */
    private String sentence(Screen s, Signal signal) {
        String key = signal.kind() == Kind.MORE ? "signals.signal.more" : "signals.signal.worse";
        return s.t(key, s.date(signal.firstDay()), count(s, signal.observed()), s.decimal(signal.expected()));
    }

    private String count(Screen s, int cases) {
        return seesCases(s) || cases >= SMALLEST ? s.number(cases) : s.t("signals.signal.few");
    }

    private static String sure(Screen s, Signal signal) {
        double often = signal.falseAlarmsAYear();
        return often >= 1
                ? s.t("signals.signal.sure.often", s.decimal(often))
                : s.t("signals.signal.sure.seldom", s.number(Math.round(1 / Math.max(often, 0.001))));
    }

    /** What could have explained it, was looked at, and is taken out of what was expected. */
    private static List<String> isNot(Screen s, Signal signal) {
        List<String> not = new ArrayList<>();
        not.add(factor(s, "signals.signal.volume", signal.volume()));
        not.add(factor(s, "signals.signal.season", signal.season()));
        return not;
    }

    private static String factor(Screen s, String key, double factor) {
        long percent = Math.round(Math.abs(factor - 1) * 100);
        if (Math.abs(factor - 1) < NOTABLE) {
            return s.t(key + ".same");
        }
        return s.t(key + (factor > 1 ? ".up" : ".down"), s.number(percent));
    }

    private static List<SignalView.Column> columns(Screen s, Signal signal) {
        List<SignalView.Column> columns = new ArrayList<>();
        List<Week> weeks = signal.weeks();
        for (int from = weeks.size() % WEEKS_IN_COLUMN; from < weeks.size(); from += WEEKS_IN_COLUMN) {
            List<Week> together = weeks.subList(from, from + WEEKS_IN_COLUMN);
            columns.add(new SignalView.Column(
                    s.shortDate(together.getFirst().monday()),
                    together.stream().mapToInt(Week::observed).sum(),
                    s.decimal(together.stream().mapToDouble(Week::expected).sum())));
        }
        return columns;
    }

    private static Chart chart(Screen s, Signal signal, List<SignalView.Column> columns) {
        return new Chart(
                s.t("signals.signal.chart"),
                s.t(
                        "signals.signal.chart.words",
                        s.date(signal.firstDay()),
                        s.number(signal.observed()),
                        s.decimal(signal.expected())),
                columns.stream()
                        .map(column -> new Chart.Point(column.from(), column.observed()))
                        .toList());
    }

    private List<SignalView.Driver> drivers(Screen s, Signal signal) {
        return signal.drivers().stream()
                .map(driver -> {
                    Map.Entry<Facet, Set<String>> code = Codes.of(List.of(driver.code()))
                            .byFacet()
                            .entrySet()
                            .iterator()
                            .next();
                    return new SignalView.Driver(
                            label(s, code.getKey(), code.getValue().iterator().next()),
                            s.number(driver.cases()),
                            s.decimal(driver.usual()));
                })
                .toList();
    }

    private String address(String path, Selection selection) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        codebook.address(selection).forEach(address::queryParam);
        return address.build().toUriString();
    }

    private static boolean seesCases(Screen s) {
        return s.is(Role.LAWYER) || s.is(Role.COORDINATOR);
    }
}
