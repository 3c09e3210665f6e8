package nl.kinderrechtenhelpdesk.rights;

/** The child&#39;s right to stay in the country, where it matters to the case. */
public enum ResidenceStatus {
    NOT_RELEVANT,
    DUTCH,
    PERMIT,
    PROCEDURE,
    NO_PERMIT,
    UNKNOWN
}
