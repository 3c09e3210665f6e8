package nl.kinderrechtenhelpdesk.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** The door to what is said in a case. Callers decide who may see a case; notes never go to an asker. */
public interface Conversation {

    /** Writes a message that the asker can read, and tells them so where they chose a safe channel. */
    void writeToAsker(CaseId caseId, Actor author, Redacted<String> text);

    /** Tells the asker, over the channel they named safe and no other, that something is there to read; gives nothing away. */
    void tellAsker(CaseId caseId);

    /** What asker and helpdesk said to each other, oldest first. */
    List<Message> messages(CaseId caseId);

    /** What staff wrote for each other, oldest first. */
    List<Note> notes(CaseId caseId);

    /** Both, for staff only, with their files read in one look. */
    Spoken spoken(CaseId caseId);

    /** What was said in a case, with what staff wrote about it between themselves. */
    record Spoken(List<Message> messages, List<Note> notes) {

        public Spoken {
            messages = List.copyOf(messages);
            notes = List.copyOf(notes);
        }
    }

    /** A message from the asker; a case that waited for it goes on. */
    WriteResult fromAsker(NewText text);

    /** A message to the asker, who is told over the safe channel. */
    WriteResult toAsker(NewText text);

    /** As {@link #toAsker(NewText)}, by somebody who saw the conversation until this message. */
    WriteResult toAsker(NewText text, Instant until);

    /** A note for staff only. */
    WriteResult note(NewText text);

    /**
     * As {@link #note(NewText)}, with the time that went into it.
     *
     * @param minutes 0 for none told, at most {@link NoteTime#MOST}
     */
    WriteResult note(NewText text, int minutes);

    /** A file of a message; opening it is recorded. Empty when this case has no such file. */
    Optional<OpenedFile> messageFile(CaseId caseId, UUID fileId, Actor reader);

    /** A file of a note, for staff only; opening it is recorded. */
    Optional<OpenedFile> noteFile(CaseId caseId, UUID fileId, StaffId reader);

    /** Staff have seen what the asker wrote. */
    void seen(CaseId caseId);

    /** Staff have seen what the asker wrote until this message; what came later, while they read, still waits. */
    void seen(CaseId caseId, Instant until);

    Reach reach(CaseId caseId);

    /** The call was made. */
    void called(CaseId caseId, UUID callId, StaffId by);
}
