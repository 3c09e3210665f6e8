package nl.kinderrechtenhelpdesk.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a case, for its pages. Each change is in the audit trail and in the history of the term; the first open last day and
 * what else lists say of it are drawn into the case.
 */
public interface CaseTerms {

    /**
     * What a lawyer established of a term.
     *
     * @param kind a code of {@code terms}; null with an {@code ownEnd} for what is no term of law on file
     */
    record Entry(
            @Nullable String kind,
            @Nullable LocalDate from,
            CaseTerm.Evidence evidence,
            @Nullable LocalDate ownEnd,
            @Nullable Redacted<String> note) {}

    /** Opened; those to watch first, by last day. */
    List<CaseTerm> of(CaseId id);

    void record(CaseId id, Entry entry, StaffId by);

    /** @return false, and nothing done, when somebody else changed the term since this version */
    boolean correct(CaseId id, UUID term, int version, Entry entry, StaffId by);

    /** As {@link #correct}; {@code OPEN} takes it up again. */
    boolean settle(CaseId id, UUID term, int version, CaseTerm.Standing to, StaffId by);

    /** Somebody looked, and there is no term in this case. */
    void noTerm(CaseId id, StaffId by);
}
