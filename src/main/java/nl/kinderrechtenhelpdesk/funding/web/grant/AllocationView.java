package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Overruled;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Run;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * What counts now, what is proposed, and what was overruled.
 *
 * @param closed the last month that is closed; null for none
 * @param references of grants, by id
 */
public record AllocationView(
        Form form,
        @Nullable Run proposal,
        @Nullable Run current,
        @Nullable YearMonth closed,
        List<Overruled> overruled,
        Map<UUID, String> references) {}
