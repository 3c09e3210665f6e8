package nl.kinderrechtenhelpdesk.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.modulith.NamedInterface;

/**
 * Keeps one key per case, wrapped by the key-encryption key of the installation. Destroying a case's key erases the case wherever its
 * sealed values are, in backups too: as soon as the last backup of the keys themselves that still holds it is gone ({@code
 * docs/privacy.md} says how to keep those short).
 */
@NamedInterface("cases")
public interface CaseVault {

    /** Makes the key of a new case, in the caller's transaction. */
    CaseKey create(CaseId caseId);

    /** As {@link #create(CaseId)} for many cases at once, when earlier cases are taken over. */
    Map<CaseId, CaseKey> createAll(Collection<CaseId> caseIds);

    /**
     * In a transaction that may write, the case is not erased before that transaction ends.
     *
     * @throws CaseErased when the case has no key (any more)
     */
    CaseKey key(CaseId caseId);

    /** The keys of those of these cases that still have one. */
    Map<CaseId, CaseKey> keys(Collection<CaseId> caseIds);

    /** Those of these cases that have no key: nothing sealed with it can be read, by anybody. */
    Set<CaseId> withoutKey(Collection<CaseId> caseIds);

    /** Erases: afterwards nothing of the case can be opened by anybody. */
    void destroy(CaseId caseId);
}
