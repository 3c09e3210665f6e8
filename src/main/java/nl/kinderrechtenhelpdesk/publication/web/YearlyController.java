package nl.kinderrechtenhelpdesk.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import nl.kinderrechtenhelpdesk.documents.Documents;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.ReportTexts;
import nl.kinderrechtenhelpdesk.publication.YearlyReports;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Answer;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Draft;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Proposal;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Published;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a yearly report is written, laid before a second person, and published. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class YearlyController {

    static final String PATH = "/medewerkers/jaarverslagen";

    private static final String ONE = PATH + "/{year}";

    /** Of how many years back a report can be begun. */
    private static final int YEARS_BACK = 7;

    private final YearlyReports reports;
    private final Documents documents;
    private final Staff staff;
    private final InstantSource clock;

    YearlyController(YearlyReports reports, Documents documents, Staff staff, InstantSource clock) {
        this.reports = reports;
        this.documents = documents;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String all(Model model) {
        List<YearlyReports.State> all = reports.all();
        List<Integer> begun = all.stream().map(YearlyReports.State::year).toList();
        model.addAttribute(
                "view",
                new YearlyView.All(
                        all.stream().map(YearlyController::line).toList(),
                        years().stream()
                                .filter(year -> !begun.contains(year))
                                .map(String::valueOf)
                                .toList()));
        return "publication/yearlies";
    }

    private List<Integer> years() {
        int now = Zone.today(clock).getYear();
        return IntStream.rangeClosed(1, YEARS_BACK).mapToObj(back -> now - back).toList();
    }

    private static YearlyView.Line line(YearlyReports.State state) {
        String key = state.publishedAt() != null ? "published" : state.waiting() ? "waiting" : "draft";
        return new YearlyView.Line(
                String.valueOf(state.year()), "publication.yearly.state." + key, state.publishedAt());
    }

    /** One press of a button makes a draft that can be looked at. */
    @PostMapping(PATH)
    String begin(@AuthenticationPrincipal SignedIn who, @RequestParam(name = "jaar", defaultValue = "") String typed) {
        int year = years().stream()
                .filter(known -> String.valueOf(known).equals(typed))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        reports.begin(year, who);
        return "redirect:" + PATH + "/" + year;
    }

    @GetMapping(ONE)
    String one(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("year") int year,
            Model model) {
        return view(s, who, year, YearlyForm.of(draft(year)), model);
    }

    @PostMapping(ONE)
    String step(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("year") int year,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Draft before = draft(year);
        Form form = Form.of(typed);
        boolean agrees = form.value("stap").equals("akkoord");
        Answer answer = agrees
                ? reports.publish(year, YearlyForm.number(form, YearlyForm.VERSION), who)
                : write(before, form, who);
        if (answer == Answer.DONE && !form.hasProblems()) {
            return "redirect:" + PATH + "/" + year;
        }
        response.setStatus((form.hasProblems() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        Form shown = agrees ? YearlyForm.of(before) : form.with(YearlyForm.VERSION, before.version());
        if (answer != Answer.DONE) {
            shown.reject("", "publication.yearly.problem." + answer);
        }
        return view(s, who, year, shown, model);
    }

    /** What was typed is saved, also when it is laid before somebody in the same step. */
    private Answer write(Draft before, Form form, SignedIn who) {
        ReportTexts texts = YearlyForm.texts(form);
        if (form.hasProblems()) {
            return Answer.DONE;
        }
        int after = YearlyForm.number(form, YearlyForm.VERSION);
        Answer answer = reports.write(before.year(), texts, after, who);
        return answer == Answer.DONE && form.value("stap").equals("voorleggen")
                ? reports.propose(before.year(), after + 1, who)
                : answer;
    }

    /** How it would look now, or what waits for a second person. */
    @GetMapping(ONE + "/voorbeeld")
    String preview(@ModelAttribute("s") Screen s, @PathVariable("year") int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("document", previewed(s, year));
        return "publication/yearlypreview";
    }

    @GetMapping(ONE + "/voorbeeld.pdf")
    ResponseEntity<byte[]> pdf(@ModelAttribute("s") Screen s, @PathVariable("year") int year) {
        return TakenFile.of(
                "voorbeeld-" + year + ".pdf",
                DocumentFormat.PDF.mediaType(),
                documents.write(previewed(s, year), DocumentFormat.PDF));
    }

    private Document previewed(Screen s, int year) {
        return Optional.ofNullable(reports.preview(draft(year)).get(s.language()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Draft draft(int year) {
        return reports.draft(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String view(Screen s, SignedIn who, int year, Form form, Model model) {
        Optional<Proposal> waiting = reports.waiting(year);
        model.addAttribute(
                "view",
                new YearlyView(
                        year,
                        form,
                        waiting.map(proposal -> proposal.documents().get(s.language()))
                                .orElse(null),
                        waiting.map(Proposal::revision).orElse(0),
                        waiting.flatMap(proposal -> staff.name(proposal.madeBy()))
                                .orElse("–"),
                        waiting.map(Proposal::madeAt).orElse(null),
                        waiting.map(proposal -> proposal.madeBy().equals(who.id()))
                                .orElse(false),
                        reports.published(year).map(Published::at).orElse(null)));
        return "publication/yearly";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem yearlyReportsItem() {
            return new NavItem("publication.yearly.title", PATH, 345, Set.of(Role.COORDINATOR, Role.ADVOCATE));
        }
    }
}
