package nl.kinderrechtenhelpdesk.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * All of a grant, for those who look after it. What others may know is {@link Grant}.
 *
 * @param fund its name
 * @param version rises with every change
 */
public record GrantFile(UUID id, String fund, boolean named, Terms terms, List<Report> reports, int version) {

    public GrantFile {
        reports = List.copyOf(reports);
    }

    /** What may be charged. The names are stored. */
    public enum Basis {
        /** A fixed price for each case. */
        CASE,
        /** A rate for each hour, of a case or of work for many. */
        HOUR,
        /** A share of what the work cost. */
        SHARE,
        /** A lump sum: what the work cost, until the sum is used. */
        COST
    }

    /**
     * What the fund and the helpdesk agreed.
     *
     * @param codes the conditions: of each facet a case has one of these codes; none for any case
     * @param rateCents price of a case or an hour in euro cents; 0 for the other bases
     * @param share of the cost in hundredths of a per cent; 0 for the other bases
     * @param systemic whether hours of work for many count too
     * @param least how many cases at least; null when the fund asks for no number
     * @param most how many cases at most; null for as many as the amount pays
     * @param weight how heavy one case too few weighs beside that of another grant, 1 to 9
     */
    public record Terms(
            UUID fund,
            String reference,
            long cents,
            LocalDate from,
            LocalDate until,
            Codes codes,
            Basis basis,
            long rateCents,
            int share,
            boolean systemic,
            @Nullable Integer least,
            @Nullable Integer most,
            int weight,
            boolean restricted,
            Status status) {}

    /**
     * What must be handed in to the fund.
     *
     * @param doneOn the day it was; null until then
     */
    public record Report(LocalDate dueOn, @Nullable LocalDate doneOn) {}

    /** One field of the form, before and after. */
    public record Altered(String field, String before, String after) {}

    /** What somebody changed at once. */
    public record Change(Instant at, StaffId by, List<Altered> altered) {

        public Change {
            altered = List.copyOf(altered);
        }
    }

    /** As other modules know it. */
    public Grant seen() {
        return new Grant(
                id,
                terms.reference(),
                fund,
                named,
                terms.cents(),
                terms.from(),
                terms.until(),
                terms.restricted(),
                terms.status());
    }

    /** The first report that is still to be handed in; null for none. */
    public @Nullable LocalDate nextReport() {
        return reports.stream()
                .filter(report -> report.doneOn() == null)
                .map(Report::dueOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
