package nl.kinderrechtenhelpdesk.privacy;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.modulith.NamedInterface;

/**
 * Reads all that the modules hold of a case, as each {@link HoldsPersonalData} tells it. Who may have it, and how it is handed out, is the
 * work of {@code retention}; nothing is recorded here.
 */
@NamedInterface("cases")
public interface CopyOfCase {

    /**
     * @param withWork also what staff wrote for each other
     * @throws CaseErased when the case has no key any more
     */
    List<CopiedRow> rows(CaseId caseId, boolean withWork);
}
