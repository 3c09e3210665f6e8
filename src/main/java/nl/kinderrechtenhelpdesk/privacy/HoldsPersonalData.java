package nl.kinderrechtenhelpdesk.privacy;

import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** Each module that keeps something personal of a case says so with one of these beans, and deletes it when asked. */
public interface HoldsPersonalData {

    /** The module&#39;s name, for the report of an erasure. */
    String module();

    /** Deletes what the module keeps of the case, in the caller&#39;s transaction; coded facts without a person stay. */
    void erase(CaseId caseId);
}
