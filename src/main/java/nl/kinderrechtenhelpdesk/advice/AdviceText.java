package nl.kinderrechtenhelpdesk.advice;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** The words of an advice: saved, reviewed and sent as a whole. */
public record AdviceText(Redacted<String> introduction, List<Step> steps, Redacted<String> closing) {

    public AdviceText {
        steps = List.copyOf(steps);
    }

    /** By which the case is found. */
    public List<Redacted<String>> words() {
        List<Redacted<String>> words = new ArrayList<>(List.of(introduction, closing));
        steps.forEach(step -> words.addAll(List.of(step.what(), step.byWhom(), step.otherGround())));
        return words;
    }
}
