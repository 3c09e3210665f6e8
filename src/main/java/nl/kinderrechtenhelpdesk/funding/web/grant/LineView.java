package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Line;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/** One line of a run and why it counts where it does, with a form to decide otherwise. */
public record LineView(Form form, UUID run, Line line, List<Option> options, Map<UUID, String> references) {}
