package nl.kinderrechtenhelpdesk.rights;

/** What the lawyer finds of one right in one case. */
public enum Finding {
    RESPECTED,
    AT_RISK,
    VIOLATED,
    UNCLEAR
}
