package nl.kinderrechtenhelpdesk.casework;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * The words with which a case leaves the helpdesk.
 *
 * @param toWhom the organisation it is referred to, or the other places that are named
 * @param forThem the warm hand-over to that organisation; null when the case is declined
 * @param forAsker what the asker is told
 */
public record HandoverText(
        Redacted<String> toWhom, @Nullable Redacted<String> forThem, Redacted<String> forAsker) {}
