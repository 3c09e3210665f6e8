package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.funding.Fund;
import nl.kinderrechtenhelpdesk.funding.GrantFile;

/**
 * One grant.
 *
 * @param cases counted so far
 * @param allocated charged so far, in cents
 * @param conditions each with the names of its codes
 * @param runs the run in which its lines can be looked at, as a path; empty for none
 */
public record GrantView(
        GrantFile grant,
        Fund fund,
        int cases,
        long minutes,
        long allocated,
        List<Named> conditions,
        List<Moment> history,
        String runs) {

    public record Named(String name, String values) {}

    /** What somebody changed at once; the first is the beginning. */
    public record Moment(Instant at, String by, List<Changed> changed) {}

    public record Changed(String field, String before, String after) {}

    public long left() {
        return grant.terms().cents() - allocated;
    }
}
