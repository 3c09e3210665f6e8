package nl.kinderrechtenhelpdesk.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;

/**
 * An asker who came in with the code: may see this one case. The principal of the session, which holds nothing else.
 *
 * @param codeId which code let them in: when it is replaced or withdrawn, the visit is over. Not the code and not made from it
 * @param since when they came in
 */
public record AskerVisit(CaseId caseId, UUID codeId, Instant since) implements Principal {

    private static final String NAME = "asker";

    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    /** The visit that the session of this request holds, also before the session is looked at by others. */
    public static Optional<AskerVisit> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object context = session == null ? null : session.getAttribute(SIGNED_IN);
        Authentication who = context instanceof SecurityContext known ? known.getAuthentication() : null;
        return who != null && who.getPrincipal() instanceof AskerVisit visit ? Optional.of(visit) : Optional.empty();
    }

    @Override
    public String getName() {
        return NAME;
    }

    public Actor actor() {
        return new Actor.Asker(caseId);
    }
}
