package nl.kinderrechtenhelpdesk.danger;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * Recognises danger in what somebody wrote, in whatever language. It never keeps anybody from sending, and it is no judgement: a person
 * reads every text. Works without a network, within milliseconds, and holds no state.
 */
public interface Danger {

    Signs in(Redacted<String> text);

    default Signs in(List<Redacted<String>> texts) {
        return new Signs(texts.stream().flatMap(text -> in(text).all().stream()).toList());
    }
}
