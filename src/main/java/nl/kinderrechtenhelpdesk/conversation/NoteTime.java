package nl.kinderrechtenhelpdesk.conversation;

import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** Keeps the time that went into a note, told in the same act; provided by the module that keeps hours, which lies above this one. */
public interface NoteTime {

    /** The most minutes that can be told with a note. */
    int MOST = 600;

    /** In the transaction that writes the note; not asked for a note that was written before. */
    void spent(CaseId caseId, StaffId author, int minutes);
}
