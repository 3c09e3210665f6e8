package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * One paragraph or promise, to say what became of it and on which file it is followed.
 *
 * @param meanwhile whether somebody else changed it while this was typed; then {@code commitment} is what stands now
 */
public record CommitmentView(
        Form form, Commitment commitment, List<Option> problems, List<Option> states, boolean meanwhile) {}
