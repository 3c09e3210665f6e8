package nl.kinderrechtenhelpdesk.casework;

import java.util.Collection;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * What one of the helpdesk typed on the page of a case and did not send yet, by the name of the field, so that no button beside it throws
 * it away. Theirs alone; sealed with the key of the case and gone with it. Not a draft of {@code intake}, which is an asker's.
 */
public interface Unsent {

    Map<String, Redacted<String>> of(CaseId id, StaffId who);

    /** Puts these in the place of what the fields held; an empty text is forgotten. */
    void keep(CaseId id, StaffId who, Map<String, Redacted<String>> texts);

    /** They were sent. */
    void forget(CaseId id, StaffId who, Collection<String> fields);
}
