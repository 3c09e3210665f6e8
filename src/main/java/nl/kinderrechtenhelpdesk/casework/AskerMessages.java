package nl.kinderrechtenhelpdesk.casework;

import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * Writes to the asker what triage has to say: a question for more, a hand-over, a kind refusal. {@code conversation} provides it;
 * nobody but {@code casework} calls it.
 */
public interface AskerMessages {

    /** Puts the text in the conversation and tells the asker over their safe channel, in the caller's transaction. */
    void write(CaseId caseId, Actor author, Redacted<String> text);
}
