package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Status;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Saved;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Says of a signal to which problem file that is there already it belongs. */
@Controller
@RequestMapping(ProblemListController.PATH + "/signaal/{signal}")
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class SignalLinkController {

    private static final String PROBLEM = "knelpunt";

    private final Problems problems;
    private final SignalDesk desk;
    private final SignalsOfProblem words;

    SignalLinkController(Problems problems, SignalDesk desk, SignalsOfProblem words) {
        this.problems = problems;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    ModelAndView choose(@ModelAttribute("s") Screen s, @PathVariable("signal") UUID signal) {
        return page(s, signal, Form.empty(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView link(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("signal") UUID signal,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        UUID problem = open().stream()
                .map(Problem::id)
                .filter(id -> form.has(PROBLEM, id.toString()))
                .findFirst()
                .orElse(null);
        if (problem == null) {
            form.reject(PROBLEM, "advocacy.signals.error.problem");
            return page(s, signal, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (problems.link(problem, signal, who)) {
            case Saved.Done(UUID done) -> new ModelAndView("redirect:" + ProblemController.path(done) + "#signalen");
            case Saved.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Saved.ChangedMeanwhile() -> {
                form.reject(PROBLEM, "advocacy.signals.error.other");
                yield page(s, signal, form, HttpStatus.CONFLICT);
            }
        };
    }

    private List<Problem> open() {
        return problems.all().stream()
                .map(Problems.Line::problem)
                .filter(problem ->
                        problem.status() == Status.PROPOSED || problem.status().running())
                .toList();
    }

    private ModelAndView page(Screen s, UUID id, Form form, HttpStatus status) {
        Signal signal = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ModelAndView page = new ModelAndView("advocacy/signal");
        page.addObject("form", form);
        page.addObject("signal", id);
        page.addObject("title", words.title(s, signal));
        page.addObject(
                "problems",
                open().stream()
                        .map(problem -> Option.of(
                                problem.id().toString(), problem.words().title().reveal()))
                        .toList());
        page.setStatus(status);
        return page;
    }
}
