package nl.kinderrechtenhelpdesk.casework;

/** Why a move cannot be made now, as the key of a message that says what to do about it. */
public record Objection(String messageKey) {}
