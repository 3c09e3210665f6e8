package nl.kinderrechtenhelpdesk.intake;

import java.time.LocalDate;

/** A day on which something is going to happen, as the asker told: a hearing, a removal. Not a legal term, which somebody has to reckon. */
public record UpcomingDate(LocalDate on, UpcomingKind kind) {}
