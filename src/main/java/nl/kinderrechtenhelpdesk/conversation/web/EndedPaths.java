package nl.kinderrechtenhelpdesk.conversation.web;

/** Addresses that answer when a visit ended while somebody typed. */
final class EndedPaths {

    static final String ASKER = "/mijn-vraag/gesprek/verlopen";
    static final String AGAIN = "/mijn-vraag/gesprek/opnieuw";
    static final String SENT = "/mijn-vraag/gesprek/verstuurd";
    /** Under the pages for signing in, which need nobody to be signed in. */
    static final String STAFF = "/medewerkers/inloggen/niet-verstuurd";

    private EndedPaths() {}
}
