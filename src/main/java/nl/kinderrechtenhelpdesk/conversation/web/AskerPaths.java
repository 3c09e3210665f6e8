package nl.kinderrechtenhelpdesk.conversation.web;

import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.page.Saving;

/** Addresses of the asker's own page, and what browsers offer there to choose. Public for the templates. */
public final class AskerPaths {

    public static final String CONVERSATION = "/mijn-vraag/gesprek";
    /** Served by {@code intake}: ends the visit. */
    public static final String LEAVE = "/mijn-vraag/weg";
    /** Served by {@code intake}: a new code in the place of this one. */
    public static final String NEW_CODE = "/mijn-vraag/code";
    /** Served by {@code intake}: how the asker may be reached. */
    public static final String CONTACT = "/mijn-vraag/bereiken";

    public static final String AGAIN = "/mijn-vraag/opnieuw";

    /** The form to write in, for what stands outside it. Also written out in {@code advice/asker}. */
    public static final String FORM = "schrijf-formulier";

    /** Where the script of the page keeps what is half-written, and {@link #PASS} is the field that it sends along for it. */
    static final String KEEPING = CONVERSATION + "/bewaar";

    public static final String PASS = "bewaren";

    /** What is half-written goes along when somebody looks at another page. */
    public static final Saving SAVING = new Saving(FORM, CONVERSATION, null);

    static final String FILES = CONVERSATION + "/bestand";

    /** HEIC is left out on purpose: telephones then hand over a JPEG. */
    public static final String ACCEPT = ".pdf,.docx,.txt,.jpg,.jpeg,.png,.gif,.webp,"
            + "application/pdf,text/plain,image/jpeg,image/png,image/gif,image/webp,"
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Pattern OWN_PATH = Pattern.compile("/|(/[a-z][a-z-]*){1,4}");

    private AskerPaths() {}

    /** A page of ours to go on to; anything else leads back to the page itself. */
    static String onward(String asked) {
        return OWN_PATH.matcher(asked).matches() ? asked : CONVERSATION;
    }
}
