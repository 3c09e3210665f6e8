package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * So many cases that came in, were first coded and were closed in the same weeks: of which the time that cases take is learnt. Weeks are
 * given by their Monday.
 *
 * @param closedIn null while they are open, and for those that ended without a fact
 * @param theme what they are about, as it was known last; empty when it is not known
 */
public record Handled(
        LocalDate receivedIn, LocalDate codedIn, @Nullable LocalDate closedIn, String theme, int cases) {}
