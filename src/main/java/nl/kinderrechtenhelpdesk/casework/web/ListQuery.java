package nl.kinderrechtenhelpdesk.casework.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
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

    /** Everything beyond the first row of the filter. */
    private static final List<String> FURTHER = List.of(
            "situatie", "vraagsteller", "leeftijd", "instantie", "bepaling", "uitkomst", "van", "tot", "afgesloten");

    private static final Set<String> FIGURES = Set.of(
            "thema",
            "situatie",
            "provincie",
            "vraagsteller",
            "leeftijd",
            "instantie",
            "bepaling",
            "uitkomst",
            "van",
            "tot",
            "maand",
            "afgesloten");

    private final Map<String, String> given = new LinkedHashMap<>();

    private ListQuery() {}

    static ListQuery of(MultiValueMap<String, String> query) {
        ListQuery parsed = new ListQuery();
        query.forEach((name, values) -> {
            String value = values.isEmpty() ? null : values.getFirst();
            boolean known = FIGURES.contains(name) || name.equals("status") || name.equals("behandelaar");
            if (known && value != null && value.matches("[A-Za-z0-9_:.-]{1,40}")) {
                parsed.given.put(name, value);
            }
        });
        String month = parsed.given.remove("maand");
        if (month != null) {
            parsed.given.put("van", month);
            parsed.given.put("tot", month);
        }
        if (!parsed.given.containsKey("status")) {
            boolean fromFigures = parsed.given.keySet().stream().anyMatch(FIGURES::contains);
            parsed.given.put("status", fromFigures ? CaseStatus.CLOSED.name() : OPEN);
        }
        return parsed;
    }

    CaseFilter filter(SignedIn who) {
        String handler = given.getOrDefault("behandelaar", "");
        return new CaseFilter(
                statuses(given.getOrDefault("status", OPEN)),
                handlerOf(handler, who),
                handler.equals(NOBODY),
                new CaseFilter.Codes(
                        given.get("thema"),
                        given.get("situatie"),
                        given.get("provincie"),
                        code(AskerKind.class, "vraagsteller"),
                        code(AgeBand.class, "leeftijd"),
                        given.get("instantie"),
                        provision(),
                        code(OutcomeCode.class, "uitkomst")),
                new CaseFilter.Months(month("van"), month("tot"), month("afgesloten")));
    }

    Form form() {
        Form form = Form.empty();
        given.forEach(form::with);
        return form;
    }

    /** Whether something beyond the open cases of everybody is asked for. */
    boolean narrowed() {
        return given.size() > 1 || !OPEN.equals(given.get("status"));
    }

    boolean further() {
        return FURTHER.stream().anyMatch(given::containsKey);
    }

    /** The address of another page of the same list. */
    String page(String path, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        given.forEach(address::queryParam);
        return address.queryParam("pagina", number).build().toUriString();
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

    private <E extends Enum<E>> @Nullable E code(Class<E> kind, String name) {
        String text = given.get(name);
        for (E code : kind.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        return null;
    }

    private @Nullable ProvisionCode provision() {
        String text = given.get("bepaling");
        try {
            return text == null ? null : new ProvisionCode(text);
        } catch (IllegalArgumentException notACode) {
            return null;
        }
    }

    private @Nullable YearMonth month(String name) {
        String text = given.get(name);
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            return null;
        }
    }
}
