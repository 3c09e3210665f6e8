package nl.kinderrechtenhelpdesk.signals.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.Dimension;
import nl.kinderrechtenhelpdesk.signals.Figures;
import nl.kinderrechtenhelpdesk.signals.OpenWork;
import nl.kinderrechtenhelpdesk.signals.Signals;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The picture of all cases together. Those who may see cases go on to them by a click; for others a click narrows the picture. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
class DashboardController {

    private static final String PATH = "/medewerkers/cijfers";
    private static final String CASES = "/medewerkers/zaken";
    private static final int BARS = 12;
    private static final List<Dimension> PANELS = List.of(
            Dimension.THEME,
            Dimension.SITUATION,
            Dimension.PROVINCE,
            Dimension.ASKER,
            Dimension.BODY,
            Dimension.PROVISION,
            Dimension.OUTCOME,
            Dimension.AGE_BAND);

    private final Signals signals;
    private final Labels labels;

    DashboardController(Signals signals, Labels labels) {
        this.signals = signals;
        this.labels = labels;
    }

    @GetMapping(PATH)
    String dashboard(@ModelAttribute("s") Screen s, @RequestParam MultiValueMap<String, String> query, Model model) {
        FilterQuery filter = FilterQuery.of(query);
        Figures figures = figures(s, filter);
        OpenWork open = signals.openWork();
        model.addAttribute(
                "view",
                new DashboardView(
                        figures.facts(),
                        open,
                        open.byStatus().stream()
                                .map(count ->
                                        new DashboardView.StatusCount("signals.status." + count.key(), count.facts()))
                                .toList(),
                        chart(s, filter, Dimension.MONTH, figures.of(Dimension.MONTH)),
                        filter.on(csvPath(Dimension.MONTH)),
                        PANELS.stream()
                                .map(dimension -> panel(s, filter, dimension, figures))
                                .toList(),
                        form(filter),
                        PANELS.stream()
                                .map(dimension -> new DashboardView.Choice(
                                        FilterQuery.nameOf(dimension),
                                        titleKey(dimension),
                                        labels.options(s, dimension)))
                                .toList(),
                        !filter.given().isEmpty(),
                        !seesCases(s)));
        return "signals/dashboard";
    }

    /** The figures behind one chart, all of them, as a file (RFC 4180, UTF-8). */
    @GetMapping(PATH + "/{dimension}.csv")
    ResponseEntity<byte[]> csv(
            @ModelAttribute("s") Screen s,
            @PathVariable("dimension") String name,
            @RequestParam MultiValueMap<String, String> query) {
        Dimension dimension = dimensionOf(name);
        Figures figures = figures(s, FilterQuery.of(query));
        // a spreadsheet set to Dutch takes the comma for the mark of decimals
        char between = s.language() == Language.NL ? ';' : ',';
        StringBuilder csv = new StringBuilder("\uFEFFcode")
                .append(between)
                .append(s.t("signals.csv.name"))
                .append(between)
                .append(s.t("signals.csv.cases"))
                .append("\r\n");
        for (Count count : figures.of(dimension)) {
            csv.append(count.key())
                    .append(between)
                    .append(quoted(labels.of(s, dimension, count.key())))
                    .append(between)
                    .append(count.facts())
                    .append("\r\n");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private DashboardView.Panel panel(Screen s, FilterQuery filter, Dimension dimension, Figures figures) {
        List<Count> largest = figures.of(dimension).stream().limit(BARS).toList();
        return new DashboardView.Panel(chart(s, filter, dimension, largest), filter.on(csvPath(dimension)));
    }

    private Chart chart(Screen s, FilterQuery filter, Dimension dimension, List<Count> counts) {
        return new Chart(
                s.t(titleKey(dimension)),
                "",
                counts.stream()
                        .map(count -> new Chart.Point(
                                labels.of(s, dimension, count.key()),
                                count.facts(),
                                count.key().isEmpty()
                                        ? null
                                        : filter.with(seesCases(s) ? CASES : PATH, dimension, count.key())))
                        .toList());
    }

    private Figures figures(Screen s, FilterQuery filter) {
        return seesCases(s) ? signals.figures(filter.filter()) : signals.rounded(filter.filter());
    }

    private static boolean seesCases(Screen s) {
        return s.is(Role.LAWYER) || s.is(Role.COORDINATOR);
    }

    private static Form form(FilterQuery filter) {
        Form form = Form.empty();
        filter.given().forEach(form::with);
        return form;
    }

    private static String titleKey(Dimension dimension) {
        return "signals.by." + dimension.name();
    }

    private static String csvPath(Dimension dimension) {
        return PATH + "/" + dimension.name().toLowerCase(Locale.ROOT) + ".csv";
    }

    private static Dimension dimensionOf(String name) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.name().toLowerCase(Locale.ROOT).equals(name)) {
                return dimension;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
