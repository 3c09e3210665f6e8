package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Line;
import nl.kinderrechtenhelpdesk.kernel.PageOf;

/**
 * Lines of a run.
 *
 * @param chosen the grant of which they are, as in the address; empty for all
 * @param references of grants, by id
 */
public record LinesView(UUID run, String chosen, PageOf<Line> lines, Map<UUID, String> references) {}
