package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** How a case left the helpdesk: referred or declined, by whom and with which words. */
public record Handover(Move move, HandoverText text, StaffId by, Instant at) {}
