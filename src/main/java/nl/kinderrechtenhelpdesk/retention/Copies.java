package nl.kinderrechtenhelpdesk.retention;

import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CopiedRow;

/**
 * The door to a copy of all that is held of a case (articles 15 and 20 of the General Data Protection Regulation): the asker asks for it
 * and takes it with the code, one person of staff looks at the request and makes it ready. Not {@link Forgetting}, which takes away.
 */
public interface Copies {

    /** A copy that can no longer be taken is not there. */
    Optional<CaseCopy> of(CaseId id);

    /** Asks for a copy; one that was asked for or stands ready stays as it is. */
    void ask(CaseId id, Actor.Asker asker);

    /**
     * Lets the asker take a copy from now on, for {@link #DAYS} days, and tells them so as they chose.
     *
     * @param leftOut why what staff wrote for each other stays out of it; empty to put that in
     */
    void make(CaseId id, Optional<Redacted<String>> leftOut, Actor.Staff by);

    /** All that is held, read now, for the asker; empty when no copy stands ready. */
    Optional<List<CopiedRow>> take(CaseId id, Actor.Asker asker);

    /** How many days a copy can be taken. */
    int DAYS = 14;
}
