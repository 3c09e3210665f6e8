package nl.kinderrechtenhelpdesk.stories;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * What an asker was told of a change to which their question belonged, in the words for them.
 *
 * @param english empty when it was written in Dutch only
 */
public record ToldChange(LocalDate on, Redacted<String> dutch, Redacted<String> english) {}
