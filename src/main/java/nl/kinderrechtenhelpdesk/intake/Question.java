package nl.kinderrechtenhelpdesk.intake;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** A question that was sent in, opened for somebody who may read it. What is done with it is the case ({@code casework}). */
public record Question(CaseId id, Instant askedAt, Submission content) {}
