package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs and promises that are followed.
 *
 * @param taken how many a list that was just taken over brought; null when none was
 */
public record CommitmentsView(
        List<Row> rows,
        Form form,
        List<Option> kinds,
        boolean mayWrite,
        @Nullable Long taken) {

    /** One of them, with the title of the file on which it is followed; empty for none. */
    public record Row(Commitment commitment, String problem) {}
}
