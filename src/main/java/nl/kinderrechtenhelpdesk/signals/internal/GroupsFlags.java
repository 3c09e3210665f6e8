package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import nl.kinderrechtenhelpdesk.signals.internal.FlaggedFacts.Standing;
import nl.kinderrechtenhelpdesk.signals.internal.GroupedFlags.Known;
import org.springframework.stereotype.Component;

/**
 * Two flags of different cases that are {@link Alike} within a year are a signal, at once. A flag joins a signal that describes its case;
 * of what was dismissed it tells again only when by half more cases are flagged than then. In the caller's transaction, one at a time, so
 * that two flags at once, on whichever nodes, are still one signal.
 */
@Component
class GroupsFlags {

    private static final int LASTS_WEEKS = 52;
    private static final int LEAST = 2;
    private static final double BY_HALF = 1.5;

    private final FlaggedFacts flags;
    private final GroupedFlags groups;
    private final SignalStore signals;
    private final InstantSource clock;

    GroupsFlags(FlaggedFacts flags, GroupedFlags groups, SignalStore signals, InstantSource clock) {
        this.flags = flags;
        this.groups = groups;
        this.signals = signals;
        this.clock = clock;
    }

    /** Looks where the flags of a case belong; doing so again changes nothing. */
    void place(UUID fact) {
        flags.takeTurn();
        List<Standing> standing = flags.standing(yearAgo());
        standing.stream().filter(one -> one.fact().equals(fact)).forEach(one -> place(one, standing));
    }

    private void place(Standing flag, List<Standing> standing) {
        List<Known> fitting = groups.since(yearAgo()).stream()
                .filter(known -> Alike.fits(flag.codes(), known.codes()))
                .toList();
        List<Known> living = fitting.stream()
                .filter(known -> known.state() != State.DISMISSED)
                .toList();
        if (!living.isEmpty()) {
            living.forEach(known -> join(known.signal(), flag));
            return;
        }
        Optional<Known> dismissed = fitting.stream().findFirst();
        List<Standing> alike = alike(flag, standing);
        if (cases(alike) >= least(dismissed)) {
            begin(alike);
        } else {
            dismissed.ifPresent(known -> join(known.signal(), flag));
        }
    }

    /** With the others that share its words; empty when there is none. */
    private static List<Standing> alike(Standing flag, List<Standing> standing) {
        List<Codes> others = standing.stream()
                .filter(other -> !other.fact().equals(flag.fact()))
                .map(Standing::codes)
                .toList();
        return Alike.words(flag.codes(), others)
                .map(words -> standing.stream()
                        .filter(one -> Alike.fits(one.codes(), words))
                        .map(one -> new Standing(one.flag(), one.fact(), one.on(), words))
                        .toList())
                .orElseGet(List::of);
    }

    private static long cases(List<Standing> alike) {
        return alike.stream().map(Standing::fact).distinct().count();
    }

    private static long least(Optional<Known> dismissed) {
        return dismissed
                .map(known -> Math.max(LEAST, (long) Math.ceil(BY_HALF * known.decidedFlags())))
                .orElse((long) LEAST);
    }

    private void begin(List<Standing> alike) {
        UUID signal = Uuid7.next(clock);
        LocalDate first = alike.stream()
                .map(Standing::on)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        groups.begin(signal, today(), first, alike.getFirst().codes(), (int) cases(alike));
        alike.forEach(one -> groups.join(signal, one.flag(), today()));
    }

    private void join(UUID signal, Standing flag) {
        if (groups.join(signal, flag.flag(), today())) {
            groups.grown(signal, today());
        }
    }

    /** A flag was taken back. */
    void removed(UUID flag) {
        flags.takeTurn();
        groups.shrunk(flag);
    }

    /** Whether what was found is what colleagues flagged already: then it is told of that signal, with its numbers. */
    boolean takesIn(Finding finding) {
        Codes codes = SignalStore.codes(finding);
        Optional<Known> same = groups.since(yearAgo()).stream()
                .filter(known -> known.flaggedOnly() && known.state() != State.DISMISSED)
                .filter(known -> known.codes().equals(codes) || allFit(known, codes))
                .findFirst();
        same.ifPresent(known -> signals.becomes(known.signal(), finding));
        return same.isPresent();
    }

    private boolean allFit(Known known, Codes codes) {
        boolean nested = new HashSet<>(codes.stored()).containsAll(known.codes().stored())
                || new HashSet<>(known.codes().stored()).containsAll(codes.stored());
        return nested && flags.in(known.signal()).stream().allMatch(flag -> Alike.fits(flag.codes(), codes));
    }

    /** After signals were told: each flag joins those that describe its case. */
    void joinTold() {
        List<Known> living = groups.since(yearAgo()).stream()
                .filter(known -> known.state() != State.DISMISSED)
                .toList();
        for (Standing flag : flags.standing(yearAgo())) {
            living.stream()
                    .filter(known -> Alike.fits(flag.codes(), known.codes()))
                    .forEach(known -> join(known.signal(), flag));
        }
    }

    void takeTurn() {
        flags.takeTurn();
    }

    private LocalDate today() {
        return Zone.today(clock);
    }

    private LocalDate yearAgo() {
        return today().minusWeeks(LASTS_WEEKS);
    }
}
