package nl.kinderrechtenhelpdesk.privacy;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.modulith.NamedInterface;

/**
 * Keeps by which words a case is found ({@link CaseSearch} finds them): stemmed words of its sealed texts become keyed hashes in an indexed
 * array column. What this gives away to somebody with the database but without the key is described in the threat model.
 */
@NamedInterface("cases")
public interface BlindIndex {

    /** Adds the words of these texts to what the case is found by, in the caller's transaction. */
    void add(CaseId caseId, List<Redacted<String>> texts);

    /** Adds cases that are not in the index yet, many at once, when earlier cases are taken over. */
    void addNew(Map<CaseId, List<Redacted<String>>> texts);
}
