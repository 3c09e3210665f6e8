package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** The door to what colleagues say of a case beyond the case itself: that it is one of many. The page of a case has them from its {@link CasePast}. */
public interface StructuralFlags {

    /**
     * Says that a case is one of many.
     *
     * @return false, and nothing done, when this colleague said so already
     */
    boolean flag(CaseId id, Redacted<String> sentence, Actor.Staff by);

    /** @return false, and nothing done, unless this colleague said it and it stands */
    boolean withdraw(CaseId id, UUID flag, Actor.Staff by);

    /** All that was said of a case, also what was taken back, oldest first. */
    List<CaseFlag> of(CaseId id);

    /** The cases of which somebody says now that they belong to this problem file. */
    List<CaseId> belongingTo(UUID problem);

    /** The case of which it was said; empty when that was erased. */
    Optional<CaseId> caseOf(UUID flag);
}
