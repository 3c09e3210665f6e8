package nl.kinderrechtenhelpdesk.conversation.web;

import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** Addresses on the page of a case. */
final class StaffPages {

    static final String CASES = "/medewerkers/zaken";

    private StaffPages() {}

    static String of(CaseId caseId) {
        return CASES + "/" + caseId;
    }
}
