package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal;
import org.springframework.stereotype.Service;

/** What is known of flags. */
@Service
class KeptFlags implements Flags {

    private final FlaggedFacts flags;
    private final GroupedFlags groups;
    private final SignalStore signals;
    private final InstantSource clock;

    KeptFlags(FlaggedFacts flags, GroupedFlags groups, SignalStore signals, InstantSource clock) {
        this.flags = flags;
        this.groups = groups;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public List<Flag> in(UUID signal) {
        return flags.in(signal);
    }

    @Override
    public List<Fate> of(StaffId colleague) {
        Map<UUID, UUID> last = groups.lastOf(colleague);
        Map<UUID, Signal> within =
                signals.of(colleague).stream().collect(Collectors.toMap(Signal::id, Function.identity()));
        return flags.by(colleague).stream()
                .map(own -> new Fate(
                        own.flag(),
                        within.get(last.get(own.flag().id())),
                        own.problem().orElse(null)))
                .toList();
    }

    @Override
    public int linkedTo(UUID problem) {
        return flags.linkedTo(problem);
    }

    @Override
    public SoFar soFar() {
        return groups.soFar(Zone.today(clock).minusYears(1));
    }
}
