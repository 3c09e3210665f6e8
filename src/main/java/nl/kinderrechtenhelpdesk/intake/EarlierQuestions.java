package nl.kinderrechtenhelpdesk.intake;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;

/**
 * Takes over questions that were handled before. No code is made and no event published; the takeover itself is one line in the audit
 * trail, written by who takes over.
 */
public interface EarlierQuestions {

    /** Seals and keeps them, in the caller's transaction; gives back the key of each, for what else of the case is taken over. */
    Map<CaseId, CaseKey> add(List<Question> questions);
}
