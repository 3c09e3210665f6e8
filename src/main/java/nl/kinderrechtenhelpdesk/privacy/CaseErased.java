package nl.kinderrechtenhelpdesk.privacy;

import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.modulith.NamedInterface;

/** The key of this case is gone, and with it everything that was sealed with it. */
@NamedInterface("cases")
public final class CaseErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CaseErased(CaseId caseId) {
        super("case is erased: " + caseId);
    }
}
