package nl.kinderrechtenhelpdesk.conversation.web;

/** Addresses of the asker's own page, and what browsers offer there to choose. Public for the templates. */
public final class AskerPaths {

    public static final String CONVERSATION = "/mijn-vraag/gesprek";
    /** Served by {@code intake}: ends the visit. */
    public static final String LEAVE = "/mijn-vraag/weg";

    static final String FILES = CONVERSATION + "/bestand";

    /** HEIC is left out on purpose: telephones then hand over a JPEG. */
    public static final String ACCEPT = ".pdf,.docx,.txt,.jpg,.jpeg,.png,.gif,.webp,"
            + "application/pdf,text/plain,image/jpeg,image/png,image/gif,image/webp,"
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private AskerPaths() {}
}
