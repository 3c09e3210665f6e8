package nl.kinderrechtenhelpdesk.advice;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** The words of an advice: saved, reviewed and sent as a whole. */
public record AdviceText(Redacted<String> introduction, List<Step> steps, Redacted<String> closing) {

    public AdviceText {
        steps = List.copyOf(steps);
    }
}
