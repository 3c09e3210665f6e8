package nl.kinderrechtenhelpdesk.advice;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;

/** Takes over advices that were sent before. Tells nobody anything: the askers read them then. */
public interface EarlierAdvices {

    /** Seals and writes them, in the caller's transaction. */
    void add(List<EarlierAdvice> advices, Map<CaseId, CaseKey> keys);
}
