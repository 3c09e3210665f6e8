package nl.kinderrechtenhelpdesk.intake;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** What the asker gets after sending: the code, shown this once, and the date by which an answer may be expected. */
public record Receipt(CaseId id, AskerCode code, LocalDate answerBy) {}
