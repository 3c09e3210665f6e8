package nl.kinderrechtenhelpdesk.publication.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.publication.MakesPublic;
import nl.kinderrechtenhelpdesk.publication.Release;
import nl.kinderrechtenhelpdesk.publication.internal.RegisterStore.Released;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import nl.kinderrechtenhelpdesk.signals.PublishableYear;
import nl.kinderrechtenhelpdesk.signals.SafeFigures;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at a year with all of its tables together, and lets it into the register when somebody says so and the audit agrees. */
@Service
class LetsYearsOut implements MakesPublic {

    /** So many months after its end the cases of a year had the time to be closed: most are within three. */
    private static final int MONTHS_TO_CLOSE = 3;

    /** How many years were proposed on a day. */
    private record Proposed(LocalDate day, int years) {}

    private final SafeFigures safe;
    private final RegisterStore register;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    /** Asked on each page of a coordinator; forgotten when something is made public here. */
    private final AtomicReference<@Nullable Proposed> proposed = new AtomicReference<>();

    LetsYearsOut(
            SafeFigures safe,
            RegisterStore register,
            AuditTrail trail,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.safe = safe;
        this.register = register;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Year> years() {
        List<Released> released = register.released();
        Set<Integer> all = new HashSet<>(safe.years());
        released.forEach(table -> all.add(table.year()));
        return all.stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> year(year, released))
                .toList();
    }

    private Year year(int year, List<Released> released) {
        List<String> names = names(year, released);
        return new Year(
                year,
                safe.stillOpen(year),
                names,
                PublicTable.all().stream()
                        .filter(table -> !names.contains(table.name()))
                        .toList(),
                waits(year, released));
    }

    private static List<String> names(int year, List<Released> released) {
        return released.stream()
                .filter(table -> table.year() == year)
                .map(Released::name)
                .toList();
    }

    /** The first year is for somebody to begin with; those that follow are proposed. */
    private boolean waits(int year, List<Released> released) {
        LocalDate ready = LocalDate.of(year + 1, 1, 1).plusMonths(MONTHS_TO_CLOSE);
        return released.stream().anyMatch(table -> table.year() < year)
                && released.stream().noneMatch(table -> table.year() == year)
                && !Zone.today(clock).isBefore(ready);
    }

    @Override
    public int proposed() {
        LocalDate today = Zone.today(clock);
        Proposed known = proposed.get();
        if (known == null || !known.day().equals(today)) {
            known = new Proposed(today, count());
            proposed.set(known);
        }
        return known.years();
    }

    private int count() {
        List<Released> released = register.released();
        return released.isEmpty()
                ? 0
                : (int) safe.years().stream()
                        .filter(year -> waits(year, released))
                        .count();
    }

    @Override
    public Preview preview(int year, Set<String> without) {
        List<PublicTable> released = register.released().stream()
                .filter(table -> table.year() == year)
                .map(table -> new PublicTable(table.name(), table.dimensions()))
                .toList();
        List<PublicTable> added = PublicTable.all().stream()
                .filter(table ->
                        released.stream().noneMatch(known -> known.name().equals(table.name()))
                                && !without.contains(table.name()))
                .toList();
        PublishableYear figures =
                safe.of(year, Stream.concat(released.stream(), added.stream()).toList());
        Map<Integer, Map<List<String>, Integer>> known = register.figures();
        Verdict verdict =
                added.isEmpty() ? Verdict.NOTHING_NEW : verdict(figures, released, known.getOrDefault(year, Map.of()));
        return new Preview(figures, added, known.getOrDefault(year - 1, Map.of()), verdict, seen(figures));
    }

    private static Verdict verdict(
            PublishableYear figures, List<PublicTable> released, Map<List<String>, Integer> already) {
        Map<List<String>, Integer> again = new HashMap<>(figures.figures());
        again.keySet().removeIf(codes -> released.stream().noneMatch(table -> table.holds(codes)));
        if (!again.equals(already)) {
            return Verdict.CHANGED_SINCE;
        }
        if (figures.tooFew()) {
            return Verdict.TOO_FEW;
        }
        return figures.mayGoOut() ? Verdict.HOLDS : Verdict.NARROWED;
    }

    private static String seen(PublishableYear figures) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((figures.year() + " " + figures.figures()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One at a time, as each must be audited together with all that was made public before. */
    @Override
    public Answer publish(int year, Set<String> without, String seen, SignedIn by) {
        Answer answer = Objects.requireNonNull(transaction.execute(_ -> {
            register.alone();
            Preview now = preview(year, without);
            if (now.verdict() != Verdict.HOLDS) {
                return Answer.REFUSED;
            }
            if (!now.seen().equals(seen)) {
                return Answer.CHANGED_MEANWHILE;
            }
            add(year, now, by);
            return Answer.DONE;
        }));
        proposed.set(null);
        return answer;
    }

    private void add(int year, Preview now, SignedIn by) {
        List<String> names = now.added().stream().map(PublicTable::name).toList();
        Map<List<String>, Integer> fresh = new HashMap<>(now.figures().figures());
        fresh.keySet().removeAll(register.figures().getOrDefault(year, Map.of()).keySet());
        register.add(new Release(year, names, clock.instant(), by.id()), now.added(), fresh);
        trail.record(by.actor(), AuditAction.FIGURES_PUBLISHED, null, AuditDetail.of("year " + year));
    }
}
