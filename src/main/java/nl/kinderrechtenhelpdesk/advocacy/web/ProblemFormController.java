package nl.kinderrechtenhelpdesk.advocacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Draft;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Saved;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
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

/** Begins a problem file, from the list or with the choice of the dashboard, and changes what it says. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class ProblemFormController {

    private static final String NEW = ProblemListController.PATH + "/nieuw";
    private static final String CHANGE = ProblemController.PATH + "/wijzigen";

    private final Problems problems;
    private final Codebook codebook;
    private final SignalDesk signals;
    private final InstantSource clock;

    ProblemFormController(Problems problems, Codebook codebook, SignalDesk signals, InstantSource clock) {
        this.problems = problems;
        this.codebook = codebook;
        this.signals = signals;
        this.clock = clock;
    }

    @GetMapping(NEW)
    @OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
    String begin(@ModelAttribute("s") Screen s, @RequestParam MultiValueMap<String, String> query, Model model) {
        Selection selection = codebook.selection(query);
        Form form = signal(Form.of(query))
                .map(signal -> ProblemForm.begun(selection, signal, codebook))
                .orElseGet(() -> ProblemForm.begun(selection, codebook));
        return view(s, form, null, null, model);
    }

    @PostMapping(NEW)
    @OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
    String begun(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<Draft> draft = ProblemForm.read(form, typed, codebook, Zone.today(clock));
        if (draft.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, null, null, model);
        }
        UUID begun = signal(form)
                .map(signal -> problems.begin(draft.get(), signal.id(), who))
                .orElseGet(() -> problems.begin(draft.get(), who));
        return "redirect:" + ProblemController.path(begun);
    }

    /** The signal of which it begins. */
    private Optional<Signal> signal(Form form) {
        try {
            return signals.find(UUID.fromString(form.value(ProblemForm.SIGNAL)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @GetMapping(CHANGE)
    String change(@ModelAttribute("s") Screen s, @PathVariable("id") UUID id, Model model) {
        Problem problem = ProblemController.found(problems.find(id));
        return view(s, ProblemForm.of(problem, codebook), id, null, model);
    }

    @PostMapping(CHANGE)
    String changed(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        ProblemController.found(problems.find(id));
        Form form = Form.of(typed);
        Optional<Draft> draft = ProblemForm.read(form, typed, codebook, Zone.today(clock));
        if (draft.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, id, null, model);
        }
        return switch (problems.change(id, draft.get(), Fields.version(form), who)) {
            case Saved.Done(UUID done) -> "redirect:" + ProblemController.path(done);
            case Saved.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Saved.ChangedMeanwhile() -> {
                Problem now = ProblemController.found(problems.find(id));
                response.setStatus(HttpStatus.CONFLICT.value());
                Form theirs = ProblemForm.of(now, codebook);
                form.with(Fields.VERSION, now.version());
                yield view(s, form, id, Fields.differences(form, theirs, ProblemForm.labels(s)), model);
            }
        };
    }

    private String view(Screen s, Form form, @Nullable UUID id, @Nullable List<Difference> changed, Model model) {
        String kind = id != null ? "change" : ProblemListController.mayWrite(s) ? "new" : "propose";
        model.addAttribute(
                "view",
                new ProblemFormView(
                        form,
                        id == null ? NEW : ProblemController.path(id) + "/wijzigen",
                        id == null ? ProblemListController.PATH : ProblemController.path(id),
                        kind,
                        options(s, form, ProblemForm.PROVISIONS, Facet.PROVISION),
                        options(s, form, ProblemForm.BODIES, Facet.BODY),
                        codebook.facets().stream()
                                .filter(FacetEntry::inFigures)
                                .map(entry -> choice(s, form, entry))
                                .toList(),
                        changed != null,
                        changed == null ? List.of() : changed));
        return "advocacy/form";
    }

    private List<Option> options(Screen s, Form form, String field, Facet facet) {
        return codebook.options(facet, today(), form.values(field), s.language());
    }

    private ProblemFormView.Choice choice(Screen s, Form form, FacetEntry entry) {
        List<Option> options = Stream.concat(
                        Stream.of(Option.of("", s.t("advocacy.choice.any"))),
                        codebook.options(entry.facet(), today(), form.values(entry.address()), s.language()).stream())
                .toList();
        return new ProblemFormView.Choice(
                entry.address(), codebook.title(entry.facet(), s.language()), entry.months(), options);
    }

    private LocalDate today() {
        return Zone.today(clock);
    }
}
