package nl.kinderrechtenhelpdesk.funding.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.CaseCost;
import nl.kinderrechtenhelpdesk.funding.CaseCosts;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.WorkCost;
import nl.kinderrechtenhelpdesk.hours.figures.Work;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What cases cost, down to the entries of a nameless one: never with a number, a code or a word of a case beside it. */
@Controller
@OpenTo({Role.FINANCE, Role.COORDINATOR})
@RequestMapping(CostsController.PATH)
class CostsController {

    static final String PATH = "/medewerkers/kosten";

    private static final int ON_A_PAGE = 50;
    private static final int SHORT = 8;

    private final CaseCosts costs;
    private final CostsPage page;

    CostsController(CaseCosts costs, CostsPage page) {
        this.costs = costs;
        this.page = page;
    }

    @GetMapping
    String costs(
            @ModelAttribute("s") Screen s,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until,
            Model model) {
        model.addAttribute("view", page.view(s, page.period(from, until)));
        return "funding/costs";
    }

    @GetMapping("/zaken")
    String cases(
            @ModelAttribute("s") Screen s,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until,
            @RequestParam(name = "pagina", defaultValue = "1") int number,
            Model model) {
        CostPeriod period = page.period(from, until);
        List<CaseCost> all = costs.closedBetween(period.from(), period.until());
        Paging paging = new Paging(number, ON_A_PAGE);
        List<TraceWords.Nameless> shown =
                part(all, paging).stream().map(cost -> nameless(s, cost)).toList();
        model.addAttribute(
                "view",
                new TraceWords.CasesView(
                        CostsPage.words(s, period), period.query(), new PageOf<>(shown, all.size(), paging)));
        return "funding/costs_cases";
    }

    @GetMapping("/zaken/{fact}")
    String trace(@ModelAttribute("s") Screen s, @PathVariable("fact") String fact, Model model) {
        CaseCosts.Trace trace =
                costs.trace(id(fact)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "view",
                new TraceWords.TraceView(
                        nameless(s, trace.cost()),
                        trace.entries().stream().map(entry -> entry(s, entry)).toList(),
                        trace.overhead().stream().map(part -> part(s, part)).toList()));
        return "funding/costs_trace";
    }

    @GetMapping("/regels")
    String lines(
            @ModelAttribute("s") Screen s,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until,
            @RequestParam(name = "pagina", defaultValue = "1") int number,
            Model model) {
        CostPeriod period = page.period(from, until);
        List<WorkCost> all = costs.workedBetween(period.from(), period.until());
        Paging paging = new Paging(number, ON_A_PAGE);
        List<TraceWords.BookedLine> shown = part(all, paging).stream()
                .map(one -> new TraceWords.BookedLine(work(s, one), entry(s, one)))
                .toList();
        model.addAttribute(
                "view",
                new TraceWords.BookedView(
                        CostsPage.words(s, period), period.query(), new PageOf<>(shown, all.size(), paging)));
        return "funding/costs_lines";
    }

    private static String work(Screen s, WorkCost one) {
        Work work = one.line().work();
        return work.kind() == WorkKind.CASE
                ? s.t("funding.costs.nameless", work.reference().toString().substring(0, SHORT))
                : s.t("funding.work." + work.kind());
    }

    private static <T> List<T> part(List<T> all, Paging paging) {
        int first = (int) Math.min(all.size(), Math.max(0L, paging.offset()));
        return all.subList(first, Math.min(all.size(), first + ON_A_PAGE));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notAnId);
        }
    }

    private static TraceWords.Nameless nameless(Screen s, CaseCost cost) {
        String id = cost.factId().toString();
        return new TraceWords.Nameless(
                id,
                s.t("funding.costs.nameless", id.substring(0, SHORT)),
                s.shortDate(cost.closedOn()),
                CostsPage.hours(cost.allMinutes()),
                s.euros(cost.directCents()),
                s.euros(cost.overheadCents()),
                s.euros(cost.cents()));
    }

    private static TraceWords.Entry entry(Screen s, WorkCost one) {
        Long rate = one.centsAnHour();
        return new TraceWords.Entry(
                s.shortDate(one.line().day()),
                s.shortDate(one.line().doneOn()),
                s.t("funding.activity." + one.line().activity()),
                CostsPage.hours(one.line().minutes()),
                rate == null ? s.t("funding.costs.norate") : s.euros(rate),
                s.euros(one.cents()),
                one.line().corrects() != null);
    }

    private static TraceWords.Part part(Screen s, CaseCosts.Part one) {
        boolean minutes = one.spread() == Overhead.Spread.MINUTE;
        return new TraceWords.Part(
                s.t(
                        "funding.month." + one.month().getMonthValue(),
                        "" + one.month().getYear()),
                s.t("funding.spread." + one.spread()),
                s.euros(one.potCents()),
                minutes ? CostsPage.hours(one.share()) : s.number(one.share()),
                minutes ? CostsPage.hours(one.of()) : s.number(one.of()),
                s.euros(one.cents()));
    }

    @Configuration(proxyBeanMethods = false)
    static class CostNavigation {

        @Bean
        NavItem costsItem() {
            return new NavItem("funding.costs.title", PATH, 420, Set.of(Role.FINANCE, Role.COORDINATOR));
        }
    }
}
