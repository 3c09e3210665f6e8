package nl.kinderrechtenhelpdesk.intake;

/** How a question came in. */
public enum Channel {
    WEB,
    EMAIL,
    PHONE,
    CHAT,
    LETTER
}
