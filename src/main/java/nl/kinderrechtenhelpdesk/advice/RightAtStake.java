package nl.kinderrechtenhelpdesk.advice;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.Provision;

/** One provision that a lawyer chose for the analysis of a case, with what they find of it so far. */
public record RightAtStake(
        Provision provision, Assessment assessment, long version, StaffId changedBy, Instant changedAt) {}
