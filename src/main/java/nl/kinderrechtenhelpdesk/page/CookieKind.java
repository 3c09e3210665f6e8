package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.http.HttpServletRequest;

/** Each cookie there is. The page about cookies names them all; {@link Cookies} sets and reads them. */
public enum CookieKind {
    /** Ja or Nee to what is not needed. */
    CHOICE("cookiekeuze"),
    /** The pass of a question that is not sent yet, or of its receipt. */
    QUESTION("vraag"),
    /** Somebody left while the server could not be reached. Set by the script of the exit button. */
    LEFT("weg"),
    /** Who is in: staff, or an asker with the code. */
    SESSION("sessie"),
    /** What the token of a form is bound to where there is neither a session nor a question. */
    FORM("formulier"),
    /** Large letters, only after Ja. */
    TEXT_SIZE("lettergrootte"),
    /** Somebody of staff signed in here before. */
    KNOWN_BROWSER("bekende-browser");

    private static final String STAFF = "/medewerkers";

    private final String plainName;

    CookieKind(String plainName) {
        this.plainName = plainName;
    }

    /** The name without what stands before it over https. */
    public String plainName() {
        return plainName;
    }

    /** Its word in message keys. */
    public String key() {
        return this == KNOWN_BROWSER ? "browser" : plainName;
    }

    /**
     * Lax sends a cookie along with a link on another site, never with its forms: for the session of staff, so that a link in a mail to a case
     * opens for who is signed in, and for what opens nothing. What opens the question of an asker is strict.
     */
    String sameSite(HttpServletRequest request) {
        boolean lax =
                switch (this) {
                    case SESSION -> SameOrigin.path(request).startsWith(STAFF);
                    case CHOICE, TEXT_SIZE, FORM -> true;
                    case QUESTION, LEFT, KNOWN_BROWSER -> false;
                };
        return lax ? "Lax" : "Strict";
    }
}
