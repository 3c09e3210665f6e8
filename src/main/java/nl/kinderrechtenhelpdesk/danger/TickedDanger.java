package nl.kinderrechtenhelpdesk.danger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * Danger that a child chose from a list instead of writing it. Signs in words are found by {@link Danger}.
 *
 * <p>The codes are those of the reference: situations, and bodies. The words of such a sign are its code, {@code DANGER} for the answer
 * that there is danger now.
 */
public final class TickedDanger {

    private static final Map<String, DangerKind> SITUATIONS = Map.of(
            "VIOLENCE", DangerKind.VIOLENCE, "EXPLOITED", DangerKind.EXPLOITATION, "HOMELESS", DangerKind.NO_ROOF);
    /** Secure youth care and youth prison: who sits there cannot leave. */
    private static final Map<String, DangerKind> BODIES =
            Map.of("GESLOTEN", DangerKind.LOCKED_UP, "JJI", DangerKind.LOCKED_UP);

    private TickedDanger() {}

    /** @param now whether 'yes' was answered to the question whether there is danger now */
    public static Signs of(Collection<String> situations, Collection<String> bodies, boolean now) {
        List<Sign> signs = new ArrayList<>();
        if (now) {
            signs.add(new Sign(DangerKind.DANGER, Redacted.of("DANGER")));
        }
        add(signs, situations, SITUATIONS);
        add(signs, bodies, BODIES);
        return new Signs(signs);
    }

    private static void add(List<Sign> signs, Collection<String> codes, Map<String, DangerKind> kinds) {
        for (String code : codes) {
            DangerKind kind = kinds.get(code);
            if (kind != null) {
                signs.add(new Sign(kind, Redacted.of(code)));
            }
        }
    }
}
