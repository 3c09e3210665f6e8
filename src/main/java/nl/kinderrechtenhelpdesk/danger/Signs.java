package nl.kinderrechtenhelpdesk.danger;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All signs of danger in a text or in several; often none. Not a {@code signals} signal, which is about many cases. */
public record Signs(List<Sign> all) {

    public static final Signs NONE = new Signs(List.of());

    public Signs {
        all = List.copyOf(all);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** In the order in which help is offered. */
    public Set<DangerKind> kinds() {
        Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
        all.forEach(sign -> kinds.add(sign.kind()));
        return kinds;
    }
}
