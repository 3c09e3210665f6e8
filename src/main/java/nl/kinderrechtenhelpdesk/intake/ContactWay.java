package nl.kinderrechtenhelpdesk.intake;

/** How the helpdesk may reach the asker. With {@code CODE_ONLY} it never does: the asker comes back with the code. */
public enum ContactWay {
    CODE_ONLY,
    EMAIL,
    PHONE
}
