package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.funding.Allocations;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where finance begins: all grants, what must be handed in, and one grant with its history. */
@Controller
@OpenTo(Role.FINANCE)
class GrantController {

    static final String PATH = "/medewerkers/subsidies";
    static final String ONE = PATH + "/{id}";

    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final YearMonth LAST = YearMonth.of(2200, 12);
    private static final int DAYS_AHEAD = 60;

    private final GrantDesk desk;
    private final Allocations allocations;
    private final Codebook codebook;
    private final Staff staff;
    private final InstantSource clock;

    GrantController(GrantDesk desk, Allocations allocations, Codebook codebook, Staff staff, InstantSource clock) {
        this.desk = desk;
        this.allocations = allocations;
        this.codebook = codebook;
        this.staff = staff;
        this.clock = clock;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GetMapping(PATH)
    String list(Model model) {
        Map<UUID, Long> charged = allocations.between(FIRST, LAST).stream()
                .filter(counted -> counted.grant() != null)
                .collect(Collectors.toMap(Allocations.Counted::grant, Allocations.Counted::cents));
        List<GrantFile> all = desk.all();
        model.addAttribute(
                "view",
                new GrantListView(
                        all.stream()
                                .map(grant -> new GrantListView.Row(
                                        grant, charged.getOrDefault(grant.id(), 0L), grant.nextReport()))
                                .toList(),
                        due(all)));
        return "funding/grant/list";
    }

    private List<GrantListView.Due> due(List<GrantFile> all) {
        LocalDate today = Zone.today(clock);
        List<GrantListView.Due> due = new ArrayList<>();
        for (GrantFile grant : all) {
            LocalDate next = grant.nextReport();
            boolean running =
                    grant.terms().status() == Status.GRANTED || grant.terms().status() == Status.ENDED;
            if (running && next != null && !next.isAfter(today.plusDays(DAYS_AHEAD))) {
                due.add(new GrantListView.Due(
                        grant.id(), grant.terms().reference(), grant.fund(), next, next.isBefore(today)));
            }
        }
        return due.stream().sorted(Comparator.comparing(GrantListView.Due::on)).toList();
    }

    @GetMapping(ONE)
    String one(@ModelAttribute("s") Screen s, @PathVariable("id") UUID id, Model model) {
        GrantFile grant = found(desk, id);
        Allocations.Counted counted = allocations.of(id, FIRST, LAST);
        model.addAttribute(
                "view",
                new GrantView(
                        grant,
                        desk.fund(grant.terms().fund()).orElseThrow(),
                        counted.cases(),
                        counted.minutes(),
                        counted.cents(),
                        conditions(grant, s.language()),
                        history(s, id),
                        "/medewerkers/toerekening"));
        return "funding/grant/grant";
    }

    @PostMapping(ONE + "/verslag")
    String handedIn(
            @AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id, @RequestParam("op") LocalDate dueOn) {
        desk.handedIn(id, dueOn, Zone.today(clock), who);
        return "redirect:" + path(id);
    }

    static GrantFile found(GrantDesk desk, UUID id) {
        return desk.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<GrantView.Named> conditions(GrantFile grant, Language language) {
        return grant.terms().codes().byFacet().entrySet().stream()
                .map(facet -> new GrantView.Named(
                        codebook.title(facet.getKey(), language),
                        facet.getValue().stream()
                                .map(code -> codebook.label(facet.getKey(), code, language))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private List<GrantView.Moment> history(Screen s, UUID id) {
        return desk.changes(id).stream()
                .map(change -> new GrantView.Moment(
                        change.at(),
                        staff.name(change.by()).orElse("–"),
                        change.altered().stream().map(one -> changed(s, one)).toList()))
                .toList();
    }

    private GrantView.Changed changed(Screen s, GrantFile.Altered altered) {
        return GrantForm.facets(codebook).stream()
                .filter(entry -> entry.address().equals(altered.field()))
                .findFirst()
                .map(entry -> new GrantView.Changed(
                        codebook.title(entry.facet(), s.language()),
                        names(entry, altered.before(), s.language()),
                        names(entry, altered.after(), s.language())))
                .orElseGet(() -> new GrantView.Changed(
                        s.t("funding.grant.field." + altered.field()),
                        value(s, altered.field(), altered.before()),
                        value(s, altered.field(), altered.after())));
    }

    private String names(FacetEntry entry, String codes, Language language) {
        return codes.isEmpty()
                ? "–"
                : List.of(codes.split(", ", -1)).stream()
                        .map(code -> codebook.label(entry.facet(), code, language))
                        .collect(Collectors.joining(", "));
    }

    private String value(Screen s, String field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case "status", "grondslag", "geld", "werk" -> s.t("funding.grant." + field + "." + value);
            case "fonds" ->
                desk.fund(UUID.fromString(value))
                        .map(fund -> fund.words().name().reveal())
                        .orElse("–");
            default -> value;
        };
    }
}
