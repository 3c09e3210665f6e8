package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import org.jspecify.annotations.Nullable;

/** All grants with what is used and left, and what must be handed in soon. */
public record GrantListView(List<Row> rows, List<Due> due) {

    /** @param allocated charged so far, in cents */
    public record Row(
            GrantFile grant, long allocated, @Nullable LocalDate next) {

        public long left() {
            return grant.terms().cents() - allocated;
        }
    }

    /** @param late whether the day is past */
    public record Due(UUID grant, String reference, String fund, LocalDate on, boolean late) {}
}
