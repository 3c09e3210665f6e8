package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of a case to sort, count and open it; nothing personal.
 *
 * @param number what people call the case, such as {@code KR-2026-000123}
 * @param term the first last day of the open terms; null when none is known
 * @param termWatch what else there is to say of its terms
 * @param version for optimistic locking: hand it back with a change
 */
public record CaseSummary(
        CaseId id,
        String number,
        CaseStatus status,
        AskerKind asker,
        AgeBand ageBand,
        @Nullable StaffId handler,
        Attention attention,
        @Nullable LocalDate term,
        CaseTerm.Watch termWatch,
        @Nullable LocalDate followUpOn,
        Instant receivedAt,
        long version) {

    /** Whether the asker waits for an answer of the helpdesk, so that a promised day counts. */
    public boolean awaitsAnswer() {
        return status.open() && status != CaseStatus.ANSWERED;
    }

    /** Whether the answer is later than was promised. */
    public boolean late(LocalDate today) {
        LocalDate promised = attention.promisedOn();
        return awaitsAnswer() && status != CaseStatus.MORE_ASKED && promised != null && promised.isBefore(today);
    }

    public boolean urgent() {
        return attention.urgent();
    }
}
