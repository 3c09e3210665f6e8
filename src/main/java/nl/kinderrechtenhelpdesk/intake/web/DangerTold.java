package nl.kinderrechtenhelpdesk.intake.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.TickedDanger;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.stereotype.Component;

/** Of what danger an unfinished question tells, in words or by what was ticked, so that help is shown at once. */
@Component
class DangerTold {

    /** The answer with which somebody says that there is danger now. */
    static final String YES = "ja";

    private static final List<String> WRITTEN =
            List.of("question", "happened", "childname", "hours", "codeword", "notknow");

    private final Danger danger;

    DangerTold(Danger danger) {
        this.danger = danger;
    }

    static boolean saidYes(Draft draft) {
        return draft.value("danger").equals(YES);
    }

    Set<DangerKind> in(Draft draft) {
        List<Redacted<String>> texts = WRITTEN.stream()
                .map(draft::value)
                .filter(text -> !text.isBlank())
                .map(Redacted::of)
                .toList();
        Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
        kinds.addAll(danger.in(texts).kinds());
        kinds.addAll(TickedDanger.of(draft.values("situations"), draft.values("bodies"), saidYes(draft))
                .kinds());
        return kinds;
    }

    /** In the answers of one page alone. */
    Set<DangerKind> in(Map<String, List<String>> answers) {
        return in(Draft.of(answers));
    }
}
