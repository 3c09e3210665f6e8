package nl.kinderrechtenhelpdesk.advocacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Status;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Saved;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
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

/** Says where a problem file stands from now on, with the day and the reason. A proposal is taken up here too. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class StandingController {

    private static final String PATH = ProblemController.PATH + "/status";
    private static final String STATUS = "status";
    private static final String ON = "op";
    private static final String WHY = "reden";

    private final Problems problems;
    private final InstantSource clock;

    StandingController(Problems problems, InstantSource clock) {
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(@ModelAttribute("s") Screen s, @PathVariable("id") UUID id, Model model) {
        Problem problem = ProblemController.found(problems.find(id));
        Form form = Form.empty().with(Fields.VERSION, problem.version());
        Fields.with(form, ON, Zone.today(clock));
        return view(s, form, problem, false, model);
    }

    @PostMapping(PATH)
    String stand(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Problem problem = ProblemController.found(problems.find(id));
        Form form = Form.of(typed);
        Optional<Status> status = choices().stream()
                .filter(choice -> choice.name().equals(form.value(STATUS)))
                .findFirst();
        if (status.isEmpty()) {
            form.reject(STATUS, "advocacy.problem.status");
        }
        LocalDate on = Fields.day(form, ON, Zone.today(clock));
        Redacted<String> why = Fields.required(form, WHY, Fields.LONGEST_TEXT, "advocacy.problem.reason");
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, problem, false, model);
        }
        return switch (problems.stand(id, status.orElseThrow(), on, why, Fields.version(form), who)) {
            case Saved.Done(UUID done) -> "redirect:" + ProblemController.path(done);
            case Saved.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Saved.ChangedMeanwhile() -> {
                Problem now = ProblemController.found(problems.find(id));
                response.setStatus(HttpStatus.CONFLICT.value());
                yield view(s, form.with(Fields.VERSION, now.version()), now, true, model);
            }
        };
    }

    private static List<Status> choices() {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.PROPOSED)
                .toList();
    }

    private static String view(Screen s, Form form, Problem problem, boolean meanwhile, Model model) {
        model.addAttribute(
                "view", new StandingView(form, problem, Fields.options(s, "advocacy.status.", choices()), meanwhile));
        return "advocacy/standing";
    }
}
