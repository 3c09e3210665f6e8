package nl.kinderrechtenhelpdesk.intake;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/**
 * An asker who came in with the code: may see this one case. The principal of the session, which holds nothing else.
 *
 * @param codeId which code let them in: when it is replaced or withdrawn, the visit is over. Not the code and not made from it
 * @param since when they came in
 */
public record AskerVisit(CaseId caseId, UUID codeId, Instant since) implements Principal, Serializable {

    /** The name of every asker, so that all their visits can be found. */
    public static final String NAME = "asker";

    @Override
    public String getName() {
        return NAME;
    }

    public Actor actor() {
        return new Actor.Asker(caseId);
    }
}
