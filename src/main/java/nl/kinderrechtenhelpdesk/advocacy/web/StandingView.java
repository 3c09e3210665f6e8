package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * Where a file stands, to be changed.
 *
 * @param meanwhile whether somebody else changed the file while this was typed
 */
public record StandingView(Form form, Problem problem, List<Option> statuses, boolean meanwhile) {}
