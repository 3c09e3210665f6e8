package nl.kinderrechtenhelpdesk.advocacy.events;

import java.util.UUID;

/** Two people agreed to a message for askers: it can be sent. The message itself is asked of {@code AskerNews}. */
public record NewsAgreed(UUID message) {}
