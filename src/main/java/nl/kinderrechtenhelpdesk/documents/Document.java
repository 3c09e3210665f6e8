package nl.kinderrechtenhelpdesk.documents;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * A document that is whole: the same document gives the same bytes, whenever and wherever it is written by the same
 * {@link Documents#version}.
 *
 * @param subject what it is about, in a sentence
 * @param author who publishes it
 * @param date of which day it is; not the day on which it is written to a file
 */
public record Document(
        Language language, String title, String subject, String author, LocalDate date, List<Block> blocks) {

    private static final int UNDER_TITLE = 2;
    private static final int DEEPEST = 6;

    public Document {
        blocks = List.copyOf(blocks);
        int before = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() < UNDER_TITLE || heading.level() > Math.min(before + 1, DEEPEST)) {
                    throw new IllegalArgumentException("a level is left out above " + heading.text());
                }
                before = heading.level();
            }
        }
    }
}
