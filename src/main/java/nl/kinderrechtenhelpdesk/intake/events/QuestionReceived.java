package nl.kinderrechtenhelpdesk.intake.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A question was sent in and safely kept. Published in the transaction that keeps it.
 *
 * @param codes what was chosen from lists, the asker and the age of the child always among it
 * @param upcomingOn a day on which something is going to happen, and {@code upcomingKind} what; both null when none was told
 * @param danger of what kinds the danger is that was told of or ticked; empty for none
 */
public record QuestionReceived(
        CaseId caseId,
        Instant at,
        Codes codes,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate upcomingOn,
        @Nullable UpcomingKind upcomingKind,
        Set<DangerKind> danger) {

    public QuestionReceived {
        danger = Set.copyOf(danger);
    }
}
