package nl.kinderrechtenhelpdesk.funding.web.grant;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Done;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Line;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
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

/** The lines of a run, why each counts where it does, and overruling one. A line is named by its number in the run alone. */
@Controller
@OpenTo(Role.FINANCE)
class LinesController {

    private static final String LINES = AllocationController.PATH + "/{run}/regels";
    private static final String LINE = AllocationController.PATH + "/{run}/regel/{number}";
    private static final String TO_NONE = "geen";
    private static final int ON_A_PAGE = 50;
    private static final int LONGEST = 500;

    private final AllocationDesk desk;
    private final GrantDesk grants;

    LinesController(AllocationDesk desk, GrantDesk grants) {
        this.desk = desk;
        this.grants = grants;
    }

    @GetMapping(LINES)
    String lines(
            @PathVariable("run") UUID run,
            @RequestParam(name = "subsidie", defaultValue = "") String chosen,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            Model model) {
        Map<UUID, String> references = references();
        UUID grant = id(chosen, references);
        boolean only = grant != null || chosen.equals(TO_NONE);
        model.addAttribute(
                "view",
                new LinesView(
                        run,
                        only ? chosen : "",
                        desk.lines(run, only, grant, new Paging(page, ON_A_PAGE)),
                        references));
        return "funding/allocation/lines";
    }

    @GetMapping(LINE)
    String line(
            @ModelAttribute("s") Screen s,
            @PathVariable("run") UUID run,
            @PathVariable("number") int number,
            Model model) {
        return view(s, Form.empty(), run, found(run, number), model);
    }

    @PostMapping(LINE)
    String overrule(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("run") UUID run,
            @PathVariable("number") int number,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Line line = found(run, number);
        Form form = Form.of(typed);
        List<GrantFile> open = fitting(line);
        Optional<GrantFile> to = open.stream()
                .filter(grant -> grant.id().toString().equals(form.value("naar")))
                .findFirst();
        if (to.isEmpty() && !form.has("naar", TO_NONE)) {
            form.reject("naar", "funding.allocation.problem.naar");
        }
        String reason = PlainText.clean(form.value("reden")).strip();
        if (reason.isEmpty()) {
            form.reject("reden", "funding.allocation.problem.reden");
        } else if (form.length("reden") > LONGEST) {
            form.reject("reden", "funding.problem.long", LONGEST);
        }
        if (!form.hasProblems()) {
            Done done = desk.overrule(run, number, to.map(GrantFile::id).orElse(null), Redacted.of(reason), who);
            if (done instanceof Done.No(AllocationDesk.Refusal why)) {
                form.reject("naar", "funding.allocation.refusal." + why);
            }
        }
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, run, line, model);
        }
        return "redirect:" + AllocationController.PATH + "#anders";
    }

    private Line found(UUID run, int number) {
        return desk.line(run, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Open grants that have a price for it. */
    private List<GrantFile> fitting(Line line) {
        return grants.all().stream()
                .filter(grant -> grant.terms().status() == Status.GRANTED)
                .filter(grant -> line.isCase() || grant.terms().basis() != Basis.CASE)
                .toList();
    }

    private String view(Screen s, Form form, UUID run, Line line, Model model) {
        List<Option> options = new ArrayList<>();
        fitting(line)
                .forEach(grant -> options.add(
                        new Option(grant.id().toString(), grant.terms().reference(), grant.fund())));
        options.add(Option.of(TO_NONE, s.t("funding.allocation.none")));
        model.addAttribute("view", new LineView(form, run, line, options, references()));
        return "funding/allocation/line";
    }

    private Map<UUID, String> references() {
        return grants.all().stream()
                .collect(Collectors.toMap(GrantFile::id, grant -> grant.terms().reference()));
    }

    private static @Nullable UUID id(String chosen, Map<UUID, String> references) {
        return references.keySet().stream()
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
