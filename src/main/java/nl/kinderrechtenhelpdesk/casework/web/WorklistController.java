package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.CasePermissions;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Filter;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox and worklist, and the search over cases. Words that are searched for are personal: they are posted, never in an address. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class WorklistController {

    private static final String PATH = "/medewerkers/zaken";
    private static final String SEARCH = PATH + "/zoeken";
    private static final int ROWS = 25;
    private static final int LONGEST_SEARCH = 200;

    private final Worklist worklist;
    private final CaseRowFactory rows;
    private final Codebook codebook;
    private final Colleagues colleagues;
    private final InstantSource clock;
    private final TransactionOperations reading;

    WorklistController(
            Worklist worklist,
            CaseRowFactory rows,
            Codebook codebook,
            Colleagues colleagues,
            InstantSource clock,
            TransactionOperations reading) {
        this.reading = reading;
        this.worklist = worklist;
        this.rows = rows;
        this.codebook = codebook;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(name = "pagina", defaultValue = "1") String number,
            Model model) {
        // One look at the database for the lines, their number and the names.
        model.addAttribute(
                "view",
                reading.execute(_ -> view(s, who, ListQuery.of(query, codebook), numberOf(number, Worklist.REACH))));
        return "casework/worklist";
    }

    private WorklistView view(Screen s, SignedIn who, ListQuery parsed, int number) {
        CaseFilter filter = parsed.filter(who);
        PageOf<CaseLine> page = worklist.page(filter, new Paging(number, ROWS));
        return new WorklistView(
                rows.rows(page.items(), s),
                Math.min(page.total(), Worklist.counted(page.paging())),
                page.total() > Worklist.counted(page.paging()),
                !filter.onlyOpen(),
                filter.onlyOpen() && CasePermissions.mayDeclineMany(who),
                parsed.form(),
                choices(s),
                parsed.narrowed(),
                parsed.further(),
                pages(parsed, page));
    }

    @GetMapping(SEARCH)
    String search(Model model) {
        model.addAttribute("view", SearchView.empty());
        return "casework/search";
    }

    @PostMapping(SEARCH)
    String search(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "pagina", defaultValue = "1") String number,
            Model model) {
        String asked = words.strip().substring(0, Math.min(words.strip().length(), LONGEST_SEARCH));
        model.addAttribute(
                "view",
                asked.isEmpty()
                        ? SearchView.empty()
                        : found(
                                s,
                                asked,
                                worklist.search(
                                        Redacted.of(asked),
                                        new Paging(numberOf(number, Worklist.FOUND), ROWS),
                                        who.actor())));
        return "casework/search";
    }

    private SearchView found(Screen s, String asked, Worklist.Found found) {
        Paging paging = found.paging();
        return new SearchView(
                Form.empty().with("zoek", asked),
                rows.rows(found.lines(), s),
                true,
                paging.number(),
                paging.offset() + 1,
                found.more());
    }

    private static WorklistView.Pages pages(ListQuery query, PageOf<CaseLine> page) {
        int number = page.paging().number();
        return new WorklistView.Pages(
                number,
                page.total() > Worklist.counted(page.paging()) ? page.pages() - 1 : page.pages(),
                number > 1 ? query.page(PATH, Math.min(number - 1, page.pages())) : null,
                number < Math.min(page.pages(), Worklist.REACH / ROWS) ? query.page(PATH, number + 1) : null);
    }

    private WorklistView.Choices choices(Screen s) {
        List<Option> statuses = new ArrayList<>();
        statuses.add(Option.of(ListQuery.OPEN, s.t("casework.filter.status.open")));
        statuses.addAll(Named.options(s, "casework.status.", CaseStatus.values()));
        statuses.add(Option.of(ListQuery.ALL, s.t("casework.filter.status.all")));
        List<Option> handlers = new ArrayList<>();
        handlers.add(Option.of(ListQuery.MINE, s.t("casework.filter.handler.mine")));
        handlers.add(Option.of(ListQuery.NOBODY, s.t("casework.filter.handler.nobody")));
        handlers.addAll(colleagues.options());
        return new WorklistView.Choices(statuses, handlers, facets(s, Filter.FIRST), facets(s, Filter.FURTHER));
    }

    private List<WorklistView.ByFacet> facets(Screen s, Filter where) {
        return codebook.facets().stream()
                .filter(entry -> entry.filter() == where)
                .map(entry -> new WorklistView.ByFacet(
                        entry.address(),
                        codebook.title(entry.facet(), s.language()),
                        entry.months(),
                        codebook.options(entry.facet(), Zone.today(clock), List.of(), s.language())))
                .toList();
    }

    private static int numberOf(String text, int reach) {
        try {
            return Math.clamp(Integer.parseInt(text), 1, reach / ROWS);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
