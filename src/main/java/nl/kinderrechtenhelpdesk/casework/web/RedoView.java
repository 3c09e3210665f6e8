package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * A small form of the page of a case that has to be mended, for its template.
 *
 * @param action below the address of the case, and {@code titleKey} its words
 * @param changed whether the case changed since the form was opened: {@code summary} is what stands there now
 */
public record RedoView(
        CaseSummary summary, String action, String titleKey, Form form, List<Option> kinds, boolean changed) {}
