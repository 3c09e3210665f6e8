package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.EnumSet;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Submission;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds what is urgent in a made-up question, as the site does in a real one: in its words and in what was ticked. */
@Component
@Profile("demo")
class Worries {

    private final Danger danger;

    Worries(Danger danger) {
        this.danger = danger;
    }

    Set<DangerKind> about(Submission submission) {
        Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
        kinds.addAll(submission.tickedDanger());
        kinds.addAll(danger.in(submission.told()).kinds());
        return kinds;
    }
}
