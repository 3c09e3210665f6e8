package nl.kinderrechtenhelpdesk.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.PrincipalInSession;

/**
 * An asker who came in with the code: may see this one case. The principal of the session, which holds nothing else.
 *
 * @param codeId which code let them in: when it is replaced or withdrawn, the visit is over. Not the code and not made from it
 * @param since when they came in
 */
public record AskerVisit(CaseId caseId, UUID codeId, Instant since) implements Principal {

    private static final String NAME = "asker";

    /** The visit that the session of this request holds, also before the session is looked at by others. */
    public static Optional<AskerVisit> in(HttpServletRequest request) {
        return PrincipalInSession.of(request, AskerVisit.class);
    }

    @Override
    public String getName() {
        return NAME;
    }

    public Actor actor() {
        return new Actor.Asker(caseId);
    }
}
