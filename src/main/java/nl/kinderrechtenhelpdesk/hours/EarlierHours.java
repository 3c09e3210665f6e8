package nl.kinderrechtenhelpdesk.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** Takes over hours that were kept before, many at a time. */
public interface EarlierHours {

    /**
     * A case on which hours were booked.
     *
     * @param factId the name of the case in figures
     * @param closedOn null while it is open
     */
    record EarlierCase(CaseId caseId, UUID factId, @Nullable LocalDate closedOn, List<Booked> booked) {

        public EarlierCase {
            booked = List.copyOf(booked);
        }
    }

    /** One booking. */
    record Booked(StaffId by, Activity activity, int minutes, LocalDate day) {}

    /** Keeps them, in the caller's transaction; in months that are open, of cases that are not known here yet. */
    void addCases(List<EarlierCase> cases);

    /** The same for what is of no single case. */
    void addWork(WorkKey work, List<Booked> booked);
}
