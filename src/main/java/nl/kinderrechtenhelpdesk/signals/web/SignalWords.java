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
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.Kind;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Signals in the words of the reader. Who may not open cases sees no number under five, and no picture of single cases. */
@Component
class SignalWords {

    private static final String CASES = "/medewerkers/zaken";
    private static final String FIGURES = "/medewerkers/cijfers";
    private static final String PROBLEMS = "/medewerkers/knelpunten";
    private static final int SMALLEST = 5;

    private final Codebook codebook;
    private final SignalDesk desk;

    SignalWords(Codebook codebook, SignalDesk desk) {
        this.codebook = codebook;
        this.desk = desk;
    }

    SignalListView list(Screen s, List<Signal> all, Form form) {
        return new SignalListView(
                OneThing.of(all.stream().filter(one -> open(one)).toList()).stream()
                        .map(thing -> line(s, thing.youngest(), thing.earlier()))
                        .toList(),
                all.stream()
                        .filter(one -> !open(one))
                        .map(one -> line(s, one, List.of()))
                        .toList(),
                s.is(Role.COORDINATOR),
                seesCases(s),
                form);
    }

    private static boolean open(Signal signal) {
        return signal.state() == State.NEW || signal.state() == State.WATCHED;
    }

    private SignalListView.Line line(Screen s, Signal signal, List<Signal> earlier) {
        return new SignalListView.Line(
                signal.id(),
                title(s, signal.codes()),
                sentence(s, signal),
                signal.on(),
                "signals.signal.kind." + signal.kind(),
                signal.kind() == Kind.FLAGGED ? null : flagged(s, signal),
                "signals.signal.state." + signal.state(),
                earlier.stream()
                        .map(one -> new SignalListView.Earlier(one.id(), title(s, one.codes()), one.on()))
                        .toList());
    }

    SignalView page(Screen s, Signal signal, List<Flags.Flag> flags, Form form) {
        boolean exact = seesCases(s);
        boolean counted = signal.kind() != Kind.FLAGGED;
        List<SignalView.Column> columns = exact && counted ? CountedWords.columns(s, desk, signal) : List.of();
        Selection selection = new Selection(signal.codes(), null, null, false);
        return new SignalView(
                signal,
                title(s, signal.codes()),
                sentence(s, signal),
                counted ? CountedWords.sure(s, signal) : s.t("signals.signal.sure.flagged"),
                counted ? CountedWords.isNot(s, signal) : List.of(),
                columns,
                exact && counted ? CountedWords.chart(s, signal, columns) : null,
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
