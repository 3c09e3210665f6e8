package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Advocacy;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All problem files, and the systemic work of each year in figures. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
class ProblemListController {

    static final String PATH = "/medewerkers/knelpunten";
    static final String YEARS = PATH + "/jaren";

    private final Problems problems;
    private final Publishing publishing;
    private final Advocacy advocacy;
    private final Figured figured;

    ProblemListController(Problems problems, Publishing publishing, Advocacy advocacy, Figured figured) {
        this.problems = problems;
        this.publishing = publishing;
        this.advocacy = advocacy;
        this.figured = figured;
    }

    static boolean mayWrite(Screen s) {
        return s.is(Role.COORDINATOR) || s.is(Role.ADVOCATE);
    }

    @GetMapping(PATH)
    String list(@ModelAttribute("s") Screen s, Model model) {
        Set<UUID> waiting = Set.copyOf(publishing.waiting());
        List<ProblemListView.Row> rows = problems.all().stream()
                .map(line -> row(s, line, waiting.contains(line.problem().id())))
                .toList();
        model.addAttribute("view", new ProblemListView(rows, mayWrite(s), Figured.guarded(s)));
        return "advocacy/list";
    }

    private ProblemListView.Row row(Screen s, Problems.Line line, boolean waiting) {
        Problem problem = line.problem();
        Entry last = line.lastAction();
        return new ProblemListView.Row(
                problem.id(),
                problem.words().title().reveal(),
                problem.since(),
                problem.status(),
                last == null ? null : s.t("advocacy.kind." + last.kind()),
                last == null ? null : last.on(),
                line.lateReplies(),
                figured.of(s, problem.selection()).facts(),
                waiting);
    }

    @GetMapping(YEARS)
    @OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE, Role.FINANCE})
    String years(@ModelAttribute("s") Screen s, Model model) {
        List<Advocacy.Year> years = advocacy.years();
        model.addAttribute(
                "view",
                new YearsView(
                        years.stream().map(ProblemListController::row).toList(),
                        chart(s, "advocacy.years.actions", years, Advocacy.Year::allActions),
                        chart(s, "advocacy.years.results", years, Advocacy.Year::allResults),
                        !s.is(Role.FINANCE) || mayWrite(s) || s.is(Role.LAWYER)));
        return "advocacy/years";
    }

    private static Chart chart(
            Screen s,
            String title,
            List<Advocacy.Year> years,
            java.util.function.ToLongFunction<Advocacy.Year> number) {
        List<Chart.Point> points = new ArrayList<>();
        years.reversed().forEach(year -> points.add(new Chart.Point("" + year.year(), number.applyAsLong(year))));
        return new Chart(s.t(title), "", points);
    }

    private static YearsView.Row row(Advocacy.Year year) {
        String hours = TypedNumbers.hours(year.minutes());
        String euros = TypedNumbers.euros(year.cents());
        return new YearsView.Row(
                year.year(),
                year.begun(),
                year.allActions(),
                of("advocacy.kind.", year.actions()),
                year.allResults(),
                of("advocacy.grade.", year.results()),
                hours.isEmpty() ? "0" : hours,
                euros.isEmpty() ? "0" : euros);
    }

    private static List<YearsView.Of> of(String prefix, List<Advocacy.Count> counts) {
        return counts.stream()
                .map(count -> new YearsView.Of(prefix + count.of(), count.number()))
                .toList();
    }
}
