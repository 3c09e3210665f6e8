package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is known of signals. */
@Service
class KeptSignals implements SignalDesk {

    private static final int GROWTH_WEEKS = 13;

    private final SignalStore store;
    private final GroupedFlags groups;
    private final LooksForSignals looks;
    private final CompletesMonths completes;
    private final InstantSource clock;

    KeptSignals(
            SignalStore store,
            GroupedFlags groups,
            LooksForSignals looks,
            CompletesMonths completes,
            InstantSource clock) {
        this.store = store;
        this.groups = groups;
        this.looks = looks;
        this.completes = completes;
        this.clock = clock;
    }

    @Override
    public void look(LocalDate monday) {
        looks.look(monday);
    }

    @Override
    public List<Signal> all() {
        return store.all();
    }

    @Override
    public Optional<Signal> find(UUID id) {
        return store.find(id);
    }

    @Override
    public boolean decide(UUID id, int version, State state, @Nullable String reason, StaffId by) {
        if (state == State.NEW || (state == State.DISMISSED && reason == null)) {
            throw new IllegalArgumentException("no decision about a signal: " + state);
        }
        return store.decide(id, version, state, reason, by);
    }

    @Override
    public boolean link(UUID id, UUID problem, StaffId by) {
        return store.link(id, problem, by);
    }

    @Override
    public List<Signal> of(UUID problem) {
        return store.of(problem);
    }

    @Override
    public Growth growth(Signal signal) {
        LocalDate now = Zone.today(clock).plusDays(1);
        LocalDate turn = now.minusWeeks(GROWTH_WEEKS);
        return new Growth(
                groups.cases(signal.codes(), turn, now),
                groups.cases(signal.codes(), turn.minusWeeks(GROWTH_WEEKS), turn));
    }

    @Override
    public double toBeCoded(Signal signal, Finding.Week week) {
        int weeks = Math.toIntExact(ChronoUnit.WEEKS.between(week.monday(), signal.on())) - 1;
        return completes.nowcast(Zone.today(clock)).toBeCoded(weeks, week.observed(), week.expected());
    }

    @Override
    public double falseAlarmsAYear() {
        return store.patience();
    }

    @Override
    public void allow(double falseAlarms) {
        store.patience(falseAlarms);
    }

    @Override
    public SoFar soFar() {
        LocalDate since = Zone.today(clock).minusYears(1);
        Map<State, Integer> told = store.toldSince(since);
        return new SoFar(
                store.looksSince(since),
                told.values().stream().mapToInt(Integer::intValue).sum(),
                told.getOrDefault(State.PROBLEM, 0),
                told.getOrDefault(State.WATCHED, 0),
                told.getOrDefault(State.DISMISSED, 0));
    }
}
