package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;

/** What a search found, for its template; {@code searched} is false before anything was asked. */
public record SearchView(Form form, List<CaseRow> rows, boolean searched) {}
