package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.funding.WhatIf;
import nl.kinderrechtenhelpdesk.funding.WhatIf.PerGrant;
import nl.kinderrechtenhelpdesk.funding.WhatIf.Side;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What would come of it if a grant stopped, more or fewer cases came, or work cost more. More cases are those there are once more, the earliest
 * first, and fewer are spread evenly over them; the same question always has the same answer. Keeps nothing.
 */
@Component
class TriesOut {

    private static final int HUNDRED = 100;

    private final Drafts drafts;
    private final OverrideStore overrides;
    private final SolvesApart solver;

    TriesOut(Drafts drafts, OverrideStore overrides, SolvesApart solver) {
        this.drafts = drafts;
        this.overrides = overrides;
        this.solver = solver;
    }

    Optional<WhatIf.Outcome> ask(WhatIf question, YearMonth until) {
        List<Chargeable> work = drafts.work(until);
        List<GrantFile> open = drafts.open();
        Map<UUID, @Nullable UUID> bound = overrides.bound();
        Draft now = drafts.of(open, work, bound, 0);
        List<GrantFile> left = open.stream()
                .filter(grant -> !question.without().contains(grant.id()))
                .toList();
        Draft then = drafts.of(left, dearer(scaled(work, question.cases()), question.rise()), bound, question.rise());
        Optional<Side> before = side(now);
        return before.isEmpty() ? Optional.empty() : side(then).map(after -> new WhatIf.Outcome(before.get(), after));
    }

    private Optional<Side> side(Draft draft) {
        if (!draft.holds()) {
            return Optional.empty();
        }
        return solver.solve(draft.puzzle()).map(division -> side(new Outcome(draft, division), division));
    }

    private static Side side(Outcome outcome, Division division) {
        Draft draft = outcome.draft();
        List<PerGrant> grants = new ArrayList<>();
        for (int grant = 0; grant < draft.grants().size(); grant++) {
            GrantFile file = draft.grants().get(grant);
            long charged = file.terms().cents() - draft.closed(grant).cents() - outcome.left(grant);
            grants.add(new PerGrant(
                    file.id(),
                    file.terms().reference(),
                    outcome.cases(grant) - draft.closed(grant).cases(),
                    charged,
                    outcome.left(grant),
                    outcome.lacking(grant)));
        }
        return new Side(
                (int) draft.work().stream().filter(Chargeable::isCase).count(),
                grants.stream().mapToInt(PerGrant::cases).sum(),
                draft.work().stream().mapToLong(Chargeable::cents).sum(),
                grants.stream().mapToLong(PerGrant::cents).sum(),
                division.proved(),
                grants);
    }

    /** So many cases, and all other work as it is. */
    static List<Chargeable> scaled(List<Chargeable> work, int cases) {
        List<Chargeable> there = work.stream().filter(Chargeable::isCase).toList();
        if (cases <= 0 || there.isEmpty() || cases == there.size()) {
            return work;
        }
        List<Chargeable> all =
                new ArrayList<>(work.stream().filter(one -> !one.isCase()).toList());
        for (int i = 0; i < cases; i++) {
            // fewer: evenly over all of them; more: all, and then again from the beginning, evenly
            int round = i / there.size();
            int rest = Math.min(there.size(), cases - round * there.size());
            int at = (int) ((long) (i - round * there.size()) * there.size() / rest);
            all.add(again(there.get(at), round));
        }
        return all.stream().sorted(Comparator.comparing(Chargeable::day)).toList();
    }

    private static Chargeable again(Chargeable one, int round) {
        UUID id = round == 0
                ? one.id()
                : UUID.nameUUIDFromBytes((one.id() + " " + round).getBytes(StandardCharsets.UTF_8));
        return new Chargeable(id, true, one.day(), one.minutes(), one.cents(), one.codes());
    }

    private static List<Chargeable> dearer(List<Chargeable> work, int rise) {
        return work.stream()
                .map(one -> new Chargeable(
                        one.id(),
                        one.isCase(),
                        one.day(),
                        one.minutes(),
                        Charging.part(one.cents() * (HUNDRED + rise), HUNDRED),
                        one.codes()))
                .toList();
    }
}
