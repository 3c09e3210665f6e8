package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;

/**
 * What a search found, for its template.
 *
 * @param searched false before anything was asked
 * @param page which part this is, from 1
 * @param first the place of the first row, from 1
 * @param more whether there is a next part
 */
public record SearchView(Form form, List<CaseRow> rows, boolean searched, int page, int first, boolean more) {

    static SearchView empty() {
        return new SearchView(Form.empty(), List.of(), false, 1, 1, false);
    }

    /** The place of the last row. */
    public int last() {
        return first + rows.size() - 1;
    }

    /** Whether this is one part of several. */
    public boolean parts() {
        return more || page > 1;
    }
}
