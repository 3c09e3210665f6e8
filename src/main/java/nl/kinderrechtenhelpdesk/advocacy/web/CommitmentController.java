package nl.kinderrechtenhelpdesk.advocacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.advocacy.Commitment.Kind;
import nl.kinderrechtenhelpdesk.advocacy.Commitment.Listed;
import nl.kinderrechtenhelpdesk.advocacy.Commitment.State;
import nl.kinderrechtenhelpdesk.advocacy.Commitments;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Saved;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
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

/** Takes over lists of paragraphs and promises of others, and says what became of each. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class CommitmentController {

    private static final String PATH = ProblemListController.PATH + "/toezeggingen";
    private static final String KIND = "soort";
    private static final String PROBLEM = "knelpunt";
    private static final String STATE = "stand";
    private static final String ON = "op";
    private static final String NOTE = "toelichting";

    private final Commitments commitments;
    private final Problems problems;
    private final InstantSource clock;

    CommitmentController(Commitments commitments, Problems problems, InstantSource clock) {
        this.commitments = commitments;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
    String list(
            @ModelAttribute("s") Screen s,
            @RequestParam(name = "nieuw", required = false) @Nullable Long taken,
            Model model) {
        return view(s, Form.empty(), taken, model);
    }

    @PostMapping(PATH)
    String take(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<Kind> kind = named(Kind.values(), form.value(KIND));
        if (kind.isEmpty()) {
            form.reject(KIND, "advocacy.problem.list.kind");
        }
        List<Listed> list = CommitmentList.read(form, kind.orElse(Kind.PARAGRAPH));
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, null, model);
        }
        return "redirect:" + PATH + "?nieuw=" + commitments.take(list, who);
    }

    @GetMapping(PATH + "/{toezegging}")
    String page(@ModelAttribute("s") Screen s, @PathVariable("toezegging") UUID id, Model model) {
        Commitment commitment = found(id);
        Form form = Form.empty()
                .with(PROBLEM, commitment.problem())
                .with(STATE, commitment.state())
                .with(NOTE, commitment.note().reveal())
                .with(Fields.VERSION, commitment.version());
        Fields.with(form, ON, commitment.stateOn());
        return view(s, form, commitment, false, model);
    }

    @PostMapping(PATH + "/{toezegging}")
    String follow(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("toezegging") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Commitment commitment = found(id);
        Form form = Form.of(typed);
        Optional<State> state = named(State.values(), form.value(STATE));
        if (state.isEmpty()) {
            form.reject(STATE, "advocacy.problem.state");
        }
        LocalDate on = Fields.day(form, ON, Zone.today(clock));
        Redacted<String> note = Fields.optional(form, NOTE, Fields.LONGEST_TEXT);
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, commitment, false, model);
        }
        return switch (commitments.follow(
                id, chosenProblem(form), state.orElseThrow(), on, note, Fields.version(form), who)) {
            case Saved.Done(UUID done) -> "redirect:" + PATH + "#" + done;
            case Saved.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Saved.ChangedMeanwhile() -> {
                Commitment now = found(id);
                response.setStatus(HttpStatus.CONFLICT.value());
                yield view(s, form.with(Fields.VERSION, now.version()), now, true, model);
            }
        };
    }

    private Commitment found(UUID id) {
        return commitments.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private @Nullable UUID chosenProblem(Form form) {
        return problems.all().stream()
                .map(line -> line.problem().id())
                .filter(id -> id.toString().equals(form.value(PROBLEM)))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private String view(Screen s, Form form, @Nullable Long taken, Model model) {
        Map<UUID, String> titles = titles();
        List<CommitmentsView.Row> rows = commitments.all().stream()
                .map(commitment -> new CommitmentsView.Row(
                        commitment, commitment.problem() == null ? "" : titles.getOrDefault(commitment.problem(), "")))
                .toList();
        model.addAttribute(
                "view",
                new CommitmentsView(
                        rows,
                        form,
                        Fields.options(s, "advocacy.commitment.kind.", List.of(Kind.values())),
                        ProblemListController.mayWrite(s),
                        taken));
        return "advocacy/commitments";
    }

    private String view(Screen s, Form form, Commitment commitment, boolean meanwhile, Model model) {
        List<Option> files = new ArrayList<>();
        files.add(Option.of("", s.t("advocacy.commitment.none")));
        titles().forEach((id, title) -> files.add(Option.of(id.toString(), title)));
        model.addAttribute(
                "view",
                new CommitmentView(
                        form,
                        commitment,
                        files,
                        Fields.options(s, "advocacy.state.", List.of(State.values())),
                        meanwhile));
        return "advocacy/commitment";
    }

    private Map<UUID, String> titles() {
        return problems.all().stream()
                .map(Problems.Line::problem)
                .collect(Collectors.toMap(
                        problem -> problem.id(),
                        problem -> problem.words().title().reveal()));
    }
}
