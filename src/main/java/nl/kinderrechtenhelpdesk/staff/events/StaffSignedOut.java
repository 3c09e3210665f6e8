package nl.kinderrechtenhelpdesk.staff.events;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** Somebody signed out. A session that ends by itself gives no event. */
public record StaffSignedOut(StaffId id, Instant at) {}
