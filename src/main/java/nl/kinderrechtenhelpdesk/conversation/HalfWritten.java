package nl.kinderrechtenhelpdesk.conversation;

import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * What an asker was writing when they looked at another page, lost the line or went Back: there again when they return, for a day at
 * most. Not a {@link Message}: nobody was told it, and no page of staff shows it.
 */
public interface HalfWritten {

    /** Keeps this in the place of what was kept before; a blank text keeps nothing. */
    void keep(CaseId caseId, Redacted<String> text);

    Optional<Redacted<String>> of(CaseId caseId);

    void drop(CaseId caseId);
}
