package nl.kinderrechtenhelpdesk.intake;

import java.io.Serializable;
import java.security.Principal;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** An asker who came in with the code: may see this one case. The principal of the session, which holds nothing else. */
public record AskerVisit(CaseId caseId) implements Principal, Serializable {

    @Override
    public String getName() {
        return "asker";
    }

    public Actor actor() {
        return new Actor.Asker(caseId);
    }
}
