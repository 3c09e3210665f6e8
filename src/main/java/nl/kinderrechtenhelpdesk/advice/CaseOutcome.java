package nl.kinderrechtenhelpdesk.advice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case.
 *
 * @param recorded by a lawyer, for each right; rights without an outcome are left out
 * @param version 0 when no lawyer recorded anything yet
 * @param told by the asker, newest first
 */
public record CaseOutcome(
        Map<ProvisionCode, OutcomeCode> recorded,
        Redacted<String> note,
        long version,
        @Nullable StaffId recordedBy,
        @Nullable Instant recordedAt,
        List<Told> told) {

    public CaseOutcome {
        recorded = Map.copyOf(recorded);
        told = List.copyOf(told);
    }

    /**
     * What an asker told at one time.
     *
     * @param inAll how it is on the whole; null when they were asked for each right
     */
    public record Told(
            Map<ProvisionCode, OutcomeCode> rights,
            @Nullable OutcomeCode inAll,
            Redacted<String> words,
            Instant at) {

        public Told {
            rights = Map.copyOf(rights);
        }
    }
}
