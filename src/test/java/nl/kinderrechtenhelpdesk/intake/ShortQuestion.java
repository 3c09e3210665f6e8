package nl.kinderrechtenhelpdesk.intake;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;

/** The least that a child can ask, for tests of what comes after asking. */
public final class ShortQuestion {

    private ShortQuestion() {}

    public static Submission ofChild() {
        return new Submission(
                Channel.WEB,
                Language.NL,
                AskerKind.CHILD,
                Redacted.of("Mag dit?"),
                null,
                null,
                AgeBand.UNKNOWN,
                null,
                List.of(),
                List.of(),
                null,
                false,
                SafeContact.codeOnly());
    }
}
