package nl.kinderrechtenhelpdesk.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** The door to questions: takes them in, and opens them for an asker with the code or for staff who may read the case. */
public interface Intake {

    /** Takes in a question asked on the site, in one transaction with its audit line and its event. */
    Receipt submit(Submission submission);

    /** Takes in a question that came by telephone, e-mail, chat or letter: no code is made. */
    CaseId record(Submission submission, Instant askedAt);

    /** The case behind a code; as slow for a wrong code as for a right one. Does not limit how often somebody tries: its callers do. */
    Optional<CaseId> caseOf(AskerCode code);

    /** The question with its sealed parts opened. The caller decides who may see it and records the reading. */
    Question question(CaseId id);

    /**
     * The words of these questions; nothing of a case that cannot be read. The caller decides who may see them and records that they were
     * seen.
     */
    Map<CaseId, Redacted<String>> words(Collection<CaseId> ids);

    /** The day by which somebody who asked at this moment may expect an answer. */
    LocalDate answerBy(Instant askedAt);

    /** The day by which a message that an asker writes today is read. */
    LocalDate readBy();

    /** How the asker may be reached today: with the code only when a way was not confirmed for too long ({@link SafeContacts}). */
    SafeContact contact(CaseId id);
}
