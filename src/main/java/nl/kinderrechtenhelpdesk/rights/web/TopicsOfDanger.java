package nl.kinderrechtenhelpdesk.rights.web;

import static nl.kinderrechtenhelpdesk.danger.DangerKind.DANGER;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.EXPLOITATION;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.HONOUR;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.LOCKED_UP;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.MISSING;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.NEGLECT;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.NO_ROOF;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.SELF_HARM;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.SEXUAL_ABUSE;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.SUICIDE;
import static nl.kinderrechtenhelpdesk.danger.DangerKind.VIOLENCE;

import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;

/**
 * Of which danger an explanation speaks, so that help stands beside it: who reads about violence may be living it. That a text itself
 * tells of danger is for {@code danger}.
 */
final class TopicsOfDanger {

    private static final Map<String, Set<DangerKind>> KINDS = Map.ofEntries(
            Map.entry("CRC-6", Set.of(SUICIDE, DANGER)),
            Map.entry("CRC-11", Set.of(MISSING)),
            Map.entry("CRC-19", Set.of(VIOLENCE, SEXUAL_ABUSE, NEGLECT)),
            Map.entry("CRC-24", Set.of(SUICIDE, SELF_HARM)),
            Map.entry("CRC-32", Set.of(EXPLOITATION)),
            Map.entry("CRC-33", Set.of(EXPLOITATION)),
            Map.entry("CRC-34", Set.of(SEXUAL_ABUSE)),
            Map.entry("CRC-35", Set.of(EXPLOITATION, HONOUR, MISSING)),
            Map.entry("CRC-36", Set.of(EXPLOITATION)),
            Map.entry("CRC-37", Set.of(LOCKED_UP)),
            Map.entry("CRC-38", Set.of(DANGER)),
            Map.entry("CRC-39", Set.of(VIOLENCE, SEXUAL_ABUSE)),
            Map.entry("OPSC", Set.of(SEXUAL_ABUSE, EXPLOITATION)),
            Map.entry("VIOLENCE", Set.of(VIOLENCE, SEXUAL_ABUSE)),
            Map.entry("EXPLOITED", Set.of(EXPLOITATION, SEXUAL_ABUSE)),
            Map.entry("HOMELESS", Set.of(NO_ROOF)),
            Map.entry("LHBTIQ", Set.of(SUICIDE, VIOLENCE)),
            Map.entry("UNACCOMPANIED", Set.of(DANGER)));

    private TopicsOfDanger() {}

    /** @param code of a provision or a situation; empty for what speaks of no danger */
    static Set<DangerKind> of(String code) {
        return KINDS.getOrDefault(code, Set.of());
    }
}
