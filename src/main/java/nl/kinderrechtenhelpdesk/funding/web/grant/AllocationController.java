package nl.kinderrechtenhelpdesk.funding.web.grant;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Done;
import nl.kinderrechtenhelpdesk.funding.Allocations;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes a proposal, adopts it and closes what is over. */
@Controller
@OpenTo(Role.FINANCE)
class AllocationController {

    static final String PATH = "/medewerkers/toerekening";

    private static final String PROPOSE = "voorstel-tot";
    private static final String CLOSE = "afsluiten-tot";

    private final AllocationDesk desk;
    private final Allocations allocations;
    private final GrantDesk grants;
    private final InstantSource clock;

    AllocationController(AllocationDesk desk, Allocations allocations, GrantDesk grants, InstantSource clock) {
        this.desk = desk;
        this.allocations = allocations;
        this.grants = grants;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(Model model) {
        return view(begun(), model);
    }

    private Form begun() {
        YearMonth last = YearMonth.from(Zone.today(clock)).minusMonths(1);
        return Form.empty().with(PROPOSE, last).with(CLOSE, last);
    }

    @PostMapping(PATH + "/voorstel")
    String propose(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<YearMonth> month = month(form, PROPOSE);
        return month.isEmpty()
                ? refused(form, response, model)
                : answered(desk.propose(month.get(), who), PROPOSE, form, response, model);
    }

    @PostMapping(PATH + "/{run}/vaststellen")
    String adopt(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("run") UUID run,
            HttpServletResponse response,
            Model model) {
        return answered(desk.adopt(run, who), "", begun(), response, model);
    }

    @PostMapping(PATH + "/{run}/weggooien")
    String drop(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("run") UUID run,
            HttpServletResponse response,
            Model model) {
        return answered(desk.drop(run, who), "", begun(), response, model);
    }

    @PostMapping(PATH + "/afsluiten")
    String close(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<YearMonth> month = month(form, CLOSE);
        if (month.isPresent() && !form.has("zeker", "ja")) {
            form.reject("zeker", "funding.allocation.problem.zeker");
        }
        return form.hasProblems() || month.isEmpty()
                ? refused(form, response, model)
                : answered(desk.close(month.get(), who), CLOSE, form, response, model);
    }

    @PostMapping(PATH + "/anders/{id}/terug")
    String takeBack(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            HttpServletResponse response,
            Model model) {
        return answered(desk.takeBack(id, who), "", begun(), response, model);
    }

    static Optional<YearMonth> month(Form form, String field) {
        String typed = form.value(field).strip();
        if (!typed.matches("2[0-9]{3}-(0[1-9]|1[0-2])")) {
            form.reject(field, "funding.allocation.problem.month");
            return Optional.empty();
        }
        return Optional.of(YearMonth.parse(typed));
    }

    private String answered(Done done, String field, Form form, HttpServletResponse response, Model model) {
        return switch (done) {
            case Done.Yes _ -> "redirect:" + PATH;
            case Done.No(AllocationDesk.Refusal why) ->
                refused(form.reject(field, "funding.allocation.refusal." + why), response, model);
        };
    }

    private String refused(Form form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        YearMonth last = YearMonth.from(Zone.today(clock)).minusMonths(1);
        for (String field : new String[] {PROPOSE, CLOSE}) {
            if (form.value(field).isEmpty() && form.problem(field) == null) {
                form.with(field, last);
            }
        }
        return view(form, model);
    }

    private String view(Form form, Model model) {
        model.addAttribute(
                "view",
                new AllocationView(
                        form,
                        desk.proposal().orElse(null),
                        desk.current().orElse(null),
                        allocations.closedUntil().orElse(null),
                        desk.overruled(),
                        grants.all().stream()
                                .collect(Collectors.toMap(
                                        GrantFile::id, grant -> grant.terms().reference()))));
        return "funding/allocation/allocation";
    }
}
