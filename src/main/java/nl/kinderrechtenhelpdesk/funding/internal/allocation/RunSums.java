package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.GrantSum;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Left;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Run;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds up what a run came to for each grant, beside what closed periods hold. */
@Component
class RunSums {

    private final LineStore lines;
    private final AllocatedStore allocated;
    private final GrantDesk grants;

    RunSums(LineStore lines, AllocatedStore allocated, GrantDesk grants) {
        this.lines = lines;
        this.allocated = allocated;
        this.grants = grants;
    }

    Run of(RunStore.Kept run) {
        Map<UUID, GrantFile> files =
                grants.all().stream().collect(Collectors.toMap(GrantFile::id, Function.identity()));
        Map<UUID, Draft.Closed> closed = allocated.closedBeside(run.id());
        List<LineStore.Sum> sums = lines.sums(run.id());
        List<GrantSum> all = new ArrayList<>();
        for (int i = 0; i < run.grants().size(); i++) {
            UUID id = run.grants().get(i);
            all.add(sum(
                    files.get(id),
                    id,
                    sums,
                    closed.getOrDefault(id, Draft.Closed.NONE),
                    run.lefts().get(i)));
        }
        all.add(sum(null, null, sums, Draft.Closed.NONE, Left.USED));
        return new Run(run.id(), run.until(), run.waiting(), run.goals(), all);
    }

    private static GrantSum sum(
            @Nullable GrantFile file, @Nullable UUID id, List<LineStore.Sum> sums, Draft.Closed closed, Left left) {
        LineStore.Sum sum = sums.stream()
                .filter(one -> Objects.equals(one.grant(), id))
                .findFirst()
                .orElseGet(() -> new LineStore.Sum(id, 0, 0, 0, 0));
        return new GrantSum(
                file, sum.cases(), sum.minutes(), sum.cost(), sum.cents(), closed.cents(), closed.cases(), left);
    }
}
