package nl.kinderrechtenhelpdesk.casework.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/**
 * A case was closed (or corrected after closing) with its facts coded: codes and dates, nothing that points at a person.
 *
 * @param factId the same as in {@link CaseOpened}
 * @param version of the case after it was closed: what was closed or corrected later has a higher one; null in news from before versions
 *     were in it, which is older than any
 * @param answeredAt when the advice was sent; null when the case was closed without one
 * @param codes all of the case; which of them stay in figures the codebook says
 */
public record CaseClosed(
        UUID factId,
        @Nullable Long version,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        Instant closedAt,
        Codes codes,
        List<CodedProvision> provisions) {

    /** One right in the case: what was found and what came of it. */
    public record CodedProvision(ProvisionCode code, Finding finding, OutcomeCode outcome) {}
}
