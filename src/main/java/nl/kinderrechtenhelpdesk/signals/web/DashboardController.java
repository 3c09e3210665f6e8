package nl.kinderrechtenhelpdesk.signals.web;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.Figures;
import nl.kinderrechtenhelpdesk.signals.Month;
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
import org.springframework.web.util.UriComponentsBuilder;

/** The picture of all cases together. Those who may see cases go on to them by a click; for others a click narrows the picture. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
class DashboardController {

    private static final String PATH = "/medewerkers/cijfers";
    private static final String CASES = "/medewerkers/zaken";
    /** Where {@code advocacy} begins a problem file with a selection; it takes the same parameters as this page. */
    private static final String PROBLEM = "/medewerkers/knelpunten/nieuw";

    private static final String MONTH = "month";
    private static final int BARS = 12;

    private final Signals signals;
    private final MonthWords words;
    private final Codebook codebook;
    private final InstantSource clock;

    DashboardController(Signals signals, MonthWords words, Codebook codebook, InstantSource clock) {
        this.signals = signals;
        this.words = words;
        this.codebook = codebook;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String dashboard(@ModelAttribute("s") Screen s, @RequestParam MultiValueMap<String, String> query, Model model) {
        Selection selection = codebook.selection(query);
        Map<String, String> given = codebook.address(selection);
        Figures figures = figures(s, selection);
        OpenWork open = signals.openWork();
        List<Month> months = months(s, selection);
        Form form = Form.empty();
        given.forEach(form::with);
        model.addAttribute(
                "view",
                new DashboardView(
                        figures.facts(),
                        open,
                        open.byStatus().stream()
                                .map(count ->
                                        new DashboardView.StatusCount("signals.status." + count.key(), count.facts()))
                                .toList(),
                        chart(s, selection, months),
                        words.of(s, months),
                        address(csvPath(MONTH), selection),
                        counted()
                                .map(entry -> panel(s, selection, entry, figures))
                                .toList(),
                        form,
                        counted().map(entry -> choice(s, entry)).toList(),
                        !codebook.successors().isEmpty(),
                        !given.isEmpty(),
                        !seesCases(s),
                        address(PROBLEM, selection)));
        return "signals/dashboard";
    }

    /** The figures behind one chart, all of them, as a file (RFC 4180, UTF-8). */
    @GetMapping(PATH + "/{facet}.csv")
    ResponseEntity<byte[]> csv(
            @ModelAttribute("s") Screen s,
            @PathVariable("facet") String name,
            @RequestParam MultiValueMap<String, String> query) {
        Selection selection = codebook.selection(query);
        CsvText csv = new CsvText(s.language().locale());
        if (name.equals(MONTH)) {
            csv.line("code", s.t("signals.csv.name"), s.t("signals.csv.cases"), s.t("page.chart.expected"));
            months(s, selection)
                    .forEach(month -> csv.line(
                            month.month().toString(),
                            CsvText.quoted(words.name(s, month.month())),
                            String.valueOf(month.counted()),
                            String.valueOf(month.expected())));
        } else {
            FacetEntry entry = countedAs(name);
            csv.line("code", s.t("signals.csv.name"), s.t("signals.csv.cases"));
            figures(s, selection)
                    .of(entry.facet())
                    .forEach(count -> csv.line(
                            count.key(), CsvText.quoted(label(s, entry, count.key())), String.valueOf(count.facts())));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .body(csv.bytes());
    }

    private Stream<FacetEntry> counted() {
        return codebook.facets().stream().filter(FacetEntry::inFigures);
    }

    private FacetEntry countedAs(String name) {
        return codebook.named(name)
                .filter(FacetEntry::inFigures)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DashboardView.Choice choice(Screen s, FacetEntry entry) {
        List<Option> options = Stream.concat(
                        Stream.of(Option.of("", s.t("signals.filter.any"))),
                        codebook.options(entry.facet(), Zone.today(clock), List.of(), s.language()).stream())
                .toList();
        return new DashboardView.Choice(
                entry.address(), codebook.title(entry.facet(), s.language()), entry.months(), options);
    }

    private Chart chart(Screen s, Selection selection, List<Month> months) {
        return new Chart(
                s.t("signals.by.MONTH"),
                "",
                months.stream()
                        .map(month -> new Chart.Point(
                                words.name(s, month.month()),
                                month.counted(),
                                month.expected(),
                                address(target(s), selection.in(month.month()))))
                        .toList());
    }

    private DashboardView.Panel panel(Screen s, Selection selection, FacetEntry entry, Figures figures) {
        List<Count> counts = figures.of(entry.facet());
        // of months the last ones, in order of time
        List<Count> shown = entry.months()
                ? counts.stream()
                        .sorted(Comparator.comparing(Count::key))
                        .skip(Math.max(0, counts.size() - BARS))
                        .toList()
                : counts.stream().limit(BARS).toList();
        Chart chart = new Chart(
                codebook.title(entry.facet(), s.language()),
                "",
                shown.stream()
                        .map(count -> new Chart.Point(
                                label(s, entry, count.key()),
                                count.facts(),
                                codebook.knows(entry.facet(), count.key())
                                        ? address(target(s), selection.with(entry.facet(), count.key()))
                                        : null))
                        .toList());
        return new DashboardView.Panel(chart, address(csvPath(entry.facet().name()), selection));
    }

    private String label(Screen s, FacetEntry entry, String key) {
        return key.isEmpty() ? s.t("signals.unknown") : codebook.label(entry.facet(), key, s.language());
    }

    private List<Month> months(Screen s, Selection selection) {
        return seesCases(s) ? signals.months(selection) : signals.guardedMonths(selection);
    }

    private Figures figures(Screen s, Selection selection) {
        return seesCases(s) ? signals.figures(selection) : signals.guarded(selection);
    }

    private static String target(Screen s) {
        return seesCases(s) ? CASES : PATH;
    }

    private static boolean seesCases(Screen s) {
        return s.is(Role.LAWYER) || s.is(Role.COORDINATOR);
    }

    private String address(String path, Selection selection) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        codebook.address(selection).forEach(address::queryParam);
        return address.build().toUriString();
    }

    private static String csvPath(String name) {
        return PATH + "/" + name + ".csv";
    }
}
