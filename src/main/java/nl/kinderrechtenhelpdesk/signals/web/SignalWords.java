package nl.kinderrechtenhelpdesk.signals.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import nl.kinderrechtenhelpdesk.signals.Finding.Week;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.Kind;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Signals in the words of the reader. Who may not open cases sees no number under five, and no picture of single cases. */
@Component
class SignalWords {

    private static final String CASES = "/medewerkers/zaken";
    private static final String FIGURES = "/medewerkers/cijfers";
    private static final String PROBLEMS = "/medewerkers/knelpunten";
    /** What says what a case is about, and where. */
    private static final Set<Facet> ABOUT =
            Set.of(Facet.THEME, Facet.SITUATION, Facet.BODY, Facet.PROVISION, Facet.PROVINCE);

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
                seesCases(s),
                form);
    }

    private static boolean open(Signal signal) {
        return signal.state() == State.NEW || signal.state() == State.WATCHED;
    }

    private SignalListView.Line line(Screen s, Signal signal) {
        return new SignalListView.Line(
                signal.id(),
                title(s, signal.codes()),
                sentence(s, signal),
                signal.on(),
                "signals.signal.kind." + signal.kind(),
                flagged(s, signal),
                "signals.signal.state." + signal.state());
    }

    SignalView page(Screen s, Signal signal, List<Flags.Flag> flags, Form form) {
        boolean exact = seesCases(s);
        boolean counted = signal.kind() != Kind.FLAGGED;
        List<SignalView.Column> columns = exact && counted ? columns(s, signal) : List.of();
        Selection selection = new Selection(signal.codes(), null, null, false);
        return new SignalView(
                signal,
                title(s, signal.codes()),
                sentence(s, signal),
                counted ? sure(s, signal) : s.t("signals.signal.sure.flagged"),
                counted ? isNot(s, signal) : List.of(),
                columns,
                exact && counted ? chart(s, signal, columns) : null,
                flagged(s, signal),
                exact ? flags : List.of(),
                exact ? drivers(s, signal) : List.of(),
                address(exact ? CASES : FIGURES, selection),
                exact,
                s.is(Role.COORDINATOR) || s.is(Role.ADVOCATE),
                beginning(signal),
                Stream.of(State.WATCHED, State.DISMISSED)
                        .map(state -> Option.of(state.name(), s.t("signals.signal.decide." + state)))
                        .toList(),
                form);
    }

    String title(Screen s, Codes described) {
        List<String> names = new ArrayList<>();
        described.byFacet().forEach((facet, codes) -> codes.forEach(code -> names.add(label(s, facet, code))));
        return String.join(" · ", names);
    }

    List<FateView> fates(Screen s, List<Flags.Fate> fates) {
        return fates.stream().map(fate -> fate(s, fate)).toList();
    }

    private FateView fate(Screen s, Flags.Fate fate) {
        Signal signal = fate.signal();
        return new FateView(
                fate.flag().id(),
                fate.flag().on(),
                title(s, fate.flag().codes().only(ABOUT::contains)),
                signal == null ? null : signal.id(),
                signal == null ? null : title(s, signal.codes()),
                signal == null ? fate(s, fate.problem()) : fate(s, signal),
                signal == null || signal.decision() == null
                        ? fate.problem()
                        : signal.decision().problem());
    }

    private static String fate(Screen s, @Nullable UUID problem) {
        return s.t(problem == null ? "signals.flags.alone" : "signals.flags.belongs");
    }

    private static String fate(Screen s, Signal signal) {
        Signal.Decision decision = signal.decision();
        String reason = decision == null || decision.reason() == null ? "" : decision.reason();
        LocalDate on = decision == null ? signal.on() : decision.on();
        return s.t("signals.flags.state." + signal.state(), s.date(on), reason);
    }

    private String label(Screen s, Facet facet, String code) {
        return codebook.label(facet, code, s.language());
    }

    /** What, since when, how many where how many were to be expected. */
    private String sentence(Screen s, Signal signal) {
        return switch (signal.kind()) {
            case MORE, WORSE ->
                s.t(
                        signal.kind() == Kind.MORE ? "signals.signal.more" : "signals.signal.worse",
                        s.date(signal.firstDay()),
                        count(s, signal.observed()),
                        s.decimal(signal.expected()));
            case FLAGGED -> s.t("signals.signal.flagged", s.date(signal.firstDay()), count(s, signal.observed()));
        };
    }

    /** By how many colleagues; null when nothing is flagged. */
    private @Nullable String flagged(Screen s, Signal signal) {
        int cases = signal.flagged().cases();
        boolean few = !seesCases(s) && cases < SMALLEST;
        return cases == 0
                ? null
                : s.t(
                        few ? "signals.signal.flags.few" : "signals.signal.flags",
                        cases,
                        Math.max(1, signal.flagged().colleagues()));
    }

    /** The address of a new problem file with the codes of the signal. */
    private String beginning(Signal signal) {
        return address(
                UriComponentsBuilder.fromPath(PROBLEMS + "/nieuw").queryParam("signaal", signal.id()),
                new Selection(signal.codes(), null, null, false));
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
        return address(UriComponentsBuilder.fromPath(path), selection);
    }

    private String address(UriComponentsBuilder address, Selection selection) {
        codebook.address(selection).forEach(address::queryParam);
        return address.build().toUriString();
    }

    private static boolean seesCases(Screen s) {
        return s.is(Role.LAWYER) || s.is(Role.COORDINATOR);
    }
}
