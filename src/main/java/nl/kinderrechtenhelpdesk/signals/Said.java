package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was told before, and is not told again while it lasts.
 *
 * @param on the Monday on which it was told
 * @param firstDay from when its cases counted
 * @param strength as it was then, of {@link Finding#strength}
 */
public record Said(LocalDate on, LocalDate firstDay, Set<Board.Code> codes, double strength) {}
