package nl.kinderrechtenhelpdesk.conversation;

import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** The door to what is said in a case. */
public interface Conversation {

    /** Writes a message that the asker can read, and tells them so where they chose a safe channel. */
    void writeToAsker(CaseId caseId, Actor author, Redacted<String> text);

    /** Tells the asker, over the channel they named safe and no other, that something is there to read; gives nothing away. */
    void tellAsker(CaseId caseId);
}
