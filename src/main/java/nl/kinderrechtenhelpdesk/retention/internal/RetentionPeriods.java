package nl.kinderrechtenhelpdesk.retention.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kinderrechtenhelpdesk.casework.EndedCases.Ended;
import nl.kinderrechtenhelpdesk.casework.Ending;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import org.springframework.stereotype.Component;

/** How long a case stays, by how it ended, as the organisation filled it in; a period that is open erases nothing. */
@Component
class RetentionPeriods {

    private final OrganisationDetails details;
    private final InstantSource clock;

    RetentionPeriods(OrganisationDetails details, InstantSource clock) {
        this.details = details;
        this.clock = clock;
    }

    /** Cases that ended before this moment will have been kept long enough so many days from now; empty when no period is set. */
    Optional<Instant> endedBefore(Ending ending, int daysFromNow) {
        OptionalInt months = months(ending);
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(Zone.today(clock)
                        .plusDays(daysFromNow)
                        .minusMonths(months.getAsInt())
                        .atStartOfDay(Zone.AMSTERDAM)
                        .toInstant());
    }

    /** The first day on which the job may erase the case. */
    LocalDate until(Ended ended) {
        return Zone.dateOf(ended.at())
                .plusMonths(months(ended.ending()).orElse(0))
                .plusDays(1);
    }

    private OptionalInt months(Ending ending) {
        return details.now()
                .number(
                        switch (ending) {
                            case ANSWERED -> Detail.MONTHS_ANSWERED;
                            case UNANSWERED -> Detail.MONTHS_UNANSWERED;
                            case REFERRED -> Detail.MONTHS_REFERRED;
                            case DECLINED -> Detail.MONTHS_DECLINED;
                            case SILENT -> Detail.MONTHS_SILENT;
                        });
    }
}
