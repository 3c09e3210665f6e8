package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32C;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a draft of what there is now: open grants, work that is in no closed period, and what was overruled. */
@Component
class Drafts {

    /** Restricted money before free, what ends first before the rest. */
    private static final Comparator<GrantFile> FIRST = Comparator.comparing(
                    (GrantFile grant) -> !grant.terms().restricted())
            .thenComparing(grant -> grant.terms().until())
            .thenComparing(grant -> grant.terms().reference());

    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);

    private final GrantDesk grants;
    private final Chargeables chargeables;
    private final AllocatedStore allocated;
    private final OverrideStore overrides;
    private final Codebook codebook;

    Drafts(
            GrantDesk grants,
            Chargeables chargeables,
            AllocatedStore allocated,
            OverrideStore overrides,
            Codebook codebook) {
        this.grants = grants;
        this.chargeables = chargeables;
        this.allocated = allocated;
        this.overrides = overrides;
        this.codebook = codebook;
    }

    Draft until(YearMonth until) {
        return of(open(), work(until), overrides.bound(), 0);
    }

    Draft of(List<GrantFile> open, List<Chargeable> work, Map<UUID, @Nullable UUID> bound, int rise) {
        return new Draft(open, work, allocated.closed(), bound, rise, codebook);
    }

    /** In the order in which they go first. */
    List<GrantFile> open() {
        return grants.all().stream()
                .filter(grant -> grant.terms().status() == Status.GRANTED)
                .sorted(FIRST)
                .toList();
    }

    List<Chargeable> work(YearMonth until) {
        YearMonth from =
                allocated.closedUntil().map(closed -> closed.plusMonths(1)).orElse(EARLIEST);
        return from.isAfter(until) ? List.of() : chargeables.between(from, until, allocated.inClosed());
    }

    /** The same for the same draft, and another when anything that matters changed. */
    static long checksum(Draft draft) {
        CRC32C sum = new CRC32C();
        draft.grants().forEach(grant -> add(sum, grant.id() + " " + grant.version()));
        for (int i = 0; i < draft.work().size(); i++) {
            Chargeable work = draft.work().get(i);
            add(
                    sum,
                    work.id() + " " + work.day() + " " + work.minutes() + " " + work.cents() + " "
                            + work.codes().stored() + " " + draft.bound(i));
        }
        return sum.getValue();
    }

    private static void add(CRC32C sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
