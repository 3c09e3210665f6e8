package nl.kinderrechtenhelpdesk.rights;

/**
 * The child's right to stay in the country, where it matters to the case. {@code PERMIT} and {@code PROCEDURE} are for when the kind is
 * not known; {@code MEDICAL_DELAY} is art. 64 Vw 2000, {@code DERIVED_RIGHT} that of a parent of an EU citizen (Chávez-Vilchez).
 */
public enum ResidenceStatus {
    NOT_RELEVANT,
    DUTCH,
    EU_CITIZEN,
    ASYLUM_PERMIT,
    REGULAR_PERMIT,
    PERMIT,
    TEMPORARY_PROTECTION,
    DERIVED_RIGHT,
    ASYLUM_PROCEDURE,
    DUBLIN,
    REGULAR_PROCEDURE,
    PROCEDURE,
    MEDICAL_DELAY,
    NO_PERMIT,
    STATELESS,
    UNKNOWN_NATIONALITY,
    UNKNOWN
}
