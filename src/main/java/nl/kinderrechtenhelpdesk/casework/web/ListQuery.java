package nl.kinderrechtenhelpdesk.casework.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Filter;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter of the worklist as it stands in an address: codes, months and who handles it; never words. What does not fit is left out.
 *
 * <p>Figures link here with codes and months only; they count closed cases, so without a status those are meant.
 */
final class ListQuery {

    static final String OPEN = "open";
    static final String ALL = "alle";
    static final String MINE = "ik";
    static final String NOBODY = "niemand";

    private static final String STATUS = "status";
    private static final String HANDLER = "behandelaar";
    private static final String CLOSED = "afgesloten";

    private final Selection selection;
    private final boolean further;
    private final Map<String, String> given;

    private ListQuery(Selection selection, boolean further, Map<String, String> given) {
        this.selection = selection;
        this.further = further;
        this.given = given;
    }

    /** Beside words: without a status every case is meant. */
    static ListQuery ofSearch(MultiValueMap<String, String> query, Codebook codebook) {
        return of(query, codebook, ALL);
    }

    static ListQuery of(MultiValueMap<String, String> query, Codebook codebook) {
        return of(query, codebook, null);
    }

    private static ListQuery of(
            MultiValueMap<String, String> query, Codebook codebook, @Nullable String withoutStatus) {
        Selection selection = codebook.selection(query);
        Map<String, String> given = new LinkedHashMap<>(codebook.address(selection));
        for (String name : Set.of(HANDLER, CLOSED)) {
            String value = query.getFirst(name);
            if (value != null && value.matches("[A-Za-z0-9-]{1,40}")) {
                given.put(name, value);
            }
        }
        boolean fromFigures = !selection.equals(Selection.ALL) || given.containsKey(CLOSED);
        String status = query.getFirst(STATUS);
        given.put(STATUS, status == null && withoutStatus != null ? withoutStatus : status(status, fromFigures));
        boolean further = selection.from() != null
                || selection.until() != null
                || given.containsKey(CLOSED)
                || codebook.facets().stream()
                        .filter(entry -> entry.filter() == Filter.FURTHER)
                        .map(FacetEntry::facet)
                        .anyMatch(selection.codes()::has);
        return new ListQuery(selection, further, given);
    }

    private static String status(@Nullable String asked, boolean fromFigures) {
        if (asked == null) {
            return fromFigures ? CaseStatus.CLOSED.name() : OPEN;
        }
        return asked.matches("[A-Za-z_]{1,40}") ? asked : OPEN;
    }

    CaseFilter filter(SignedIn who) {
        String handler = given.getOrDefault(HANDLER, "");
        return new CaseFilter(
                statuses(given.getOrDefault(STATUS, OPEN)),
                handlerOf(handler, who),
                handler.equals(NOBODY),
                selection,
                month(given.get(CLOSED)));
    }

    Form form() {
        Form form = Form.empty();
        given.forEach(form::with);
        return form;
    }

    /** Whether something beyond the open cases of everybody is asked for. */
    boolean narrowed() {
        return given.size() > 1 || !OPEN.equals(given.get(STATUS));
    }

    /** Whether one of the folded filters is set. */
    boolean further() {
        return further;
    }

    /** The address of another page of the same list. */
    String page(String path, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        given.forEach(address::queryParam);
        return address.queryParam("pagina", number).build().toUriString();
    }

    /** The same filter with a value beside it. */
    String address(String path, String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam(name, value);
        given.forEach((of, filter) -> {
            if (!of.equals(STATUS) || !filter.equals(ALL)) {
                address.queryParam(of, filter);
            }
        });
        return address.build().toUriString();
    }

    String address(String path, String name, String value, int number) {
        return address(path, name, value) + "&pagina=" + number;
    }

    private static Set<CaseStatus> statuses(String text) {
        if (text.equals(ALL)) {
            return Set.of();
        }
        for (CaseStatus status : CaseStatus.values()) {
            if (status.name().equals(text)) {
                return Set.of(status);
            }
        }
        return CaseFilter.openStatuses();
    }

    private static @Nullable StaffId handlerOf(String text, SignedIn who) {
        if (text.equals(MINE)) {
            return who.id();
        }
        try {
            return text.isEmpty() || text.equals(NOBODY) ? null : StaffId.of(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            return null;
        }
    }
}
