package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** What happened to a case so far, besides what was said: each list oldest first. For the page of the case. */
public record CasePast(
        List<CaseStep> steps,
        List<Urgency> urgencies,
        List<AskedAgain> askedAgain,
        List<Promise> promises,
        List<EarlierCoding> earlierCodings,
        List<CaseFlag> flags) {

    public CasePast {
        steps = List.copyOf(steps);
        urgencies = List.copyOf(urgencies);
        askedAgain = List.copyOf(askedAgain);
        promises = List.copyOf(promises);
        earlierCodings = List.copyOf(earlierCodings);
        flags = List.copyOf(flags);
    }

    /** The asker asked to take the case up again; {@code takenUp} is null until somebody decided. */
    public record AskedAgain(
            TakingUpAgain.Why why,
            Instant at,
            @Nullable Instant settledAt,
            @Nullable StaffId by,
            @Nullable Boolean takenUp) {}

    /** A day by which the asker was told to expect an answer; {@code by} is null when the application promised it. */
    public record Promise(
            LocalDate on, Instant madeAt, @Nullable StaffId by) {}

    /** How the case was coded at an earlier closing. */
    public record EarlierCoding(Instant closedAt, Coding coding) {}
}
