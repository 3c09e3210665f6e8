package nl.kinderrechtenhelpdesk.retention;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a copy of all that is held of a case, for the person whose case it is.
 *
 * @param readyOn since when the asker may take it; null as long as nobody of staff looked at the request
 * @param until the last day on which it can be taken; null when {@code readyOn} is
 * @param withWork whether what staff wrote for each other is in it
 * @param leftOut why that is not in it, as the asker reads it; null when it is, or when nobody looked yet
 */
public record CaseCopy(
        CaseId caseId,
        LocalDate askedOn,
        @Nullable LocalDate readyOn,
        @Nullable LocalDate until,
        boolean withWork,
        @Nullable Redacted<String> leftOut) {

    public boolean ready() {
        return readyOn != null;
    }

    /** By when the asker must have it: within a month (article 12(3) of the General Data Protection Regulation). */
    public LocalDate decideBy() {
        return askedOn.plusMonths(1);
    }
}
