package nl.kinderrechtenhelpdesk.stories.web;

import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** Addresses of the pages of this module. Public for the templates. */
public final class StoryPaths {

    public static final String CONSENT = "/mijn-vraag/verhaal";

    static final String STORY = "/medewerkers/zaken/{id}/verhaal";

    static final String WAITING = "/medewerkers/verhalen-schrijven";

    private StoryPaths() {}

    /** The page of the case, and with {@code /verhaal} behind it that of its story. */
    static String ofCase(CaseId id) {
        return "/medewerkers/zaken/" + id;
    }
}
