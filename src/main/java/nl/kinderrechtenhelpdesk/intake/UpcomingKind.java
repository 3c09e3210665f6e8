package nl.kinderrechtenhelpdesk.intake;

/** What is going to happen on an {@link UpcomingDate}; its words stand in the message files under {@code intake.upcoming.KIND}. */
public enum UpcomingKind {
    HEARING,
    EVICTION,
    PLACED_ELSEWHERE,
    MOVE,
    DEPARTURE,
    OTHER
}
