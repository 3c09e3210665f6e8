package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case with its dates and codes, as its page shows it. Nothing personal: the question is opened from {@code intake}, what was
 * said from {@code conversation}. Modules above need only the {@link CaseSummary}.
 */
public record CaseFile(CaseSummary summary, Dates dates, Coding coding) {

    /**
     * When what happened.
     *
     * @param decision the date of the decision the asker told of
     * @param accepted when a lawyer took the case on; null before triage and again after a reopened refusal
     * @param moved the last change of status
     */
    public record Dates(
            @Nullable LocalDate decision,
            Instant received,
            @Nullable Instant accepted,
            @Nullable Instant answered,
            @Nullable Instant closed,
            Instant moved) {}
}
