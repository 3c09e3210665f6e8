package nl.kinderrechtenhelpdesk.staff.events;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** Somebody signed in with password and second factor. */
public record StaffSignedIn(StaffId id, Instant at) {}
