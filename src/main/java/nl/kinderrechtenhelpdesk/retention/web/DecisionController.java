package nl.kinderrechtenhelpdesk.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.retention.ErasureRequest;
import nl.kinderrechtenhelpdesk.retention.Forgetting;
import nl.kinderrechtenhelpdesk.retention.Forgetting.Answer;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two people decide whether a case is erased: one proposes with a reason, another confirms. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class DecisionController {

    private static final String PATH = "/medewerkers/zaken/{id}/wissen";
    private static final String WHY = "reden";
    private static final String ANSWER = "antwoord";
    private static final String SURE = "zeker";
    private static final int LONGEST = 2_000;

    private final Forgetting forgetting;
    private final CaseInAddress cases;
    private final Staff staff;
    private final AuditTrail trail;

    DecisionController(Forgetting forgetting, CaseInAddress cases, Staff staff, AuditTrail trail) {
        this.forgetting = forgetting;
        this.cases = cases;
        this.staff = staff;
        this.trail = trail;
    }

    @GetMapping(PATH)
    String page(@AuthenticationPrincipal SignedIn who, @PathVariable("id") String id, Model model) {
        CaseSummary summary = cases.find(id);
        trail.record(who.actor(), AuditAction.CASE_READ, summary.id());
        return view(who, summary, Form.empty(), model);
    }

    @PostMapping(PATH)
    String decide(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        CaseSummary summary = cases.find(id);
        Form form = Form.of(typed);
        Actor.Staff actor = new Actor.Staff(who.id());
        String step = form.value("stap");
        Answer answer =
                switch (step) {
                    case "voorstellen" -> propose(summary.id(), form, actor);
                    case "bevestigen" -> confirm(summary, form, actor);
                    case "weigeren" -> refuse(summary.id(), form, actor);
                    case "terugnemen" -> forgetting.takeBack(summary.id(), actor);
                    default -> Answer.NOTHING_ASKED;
                };
        if (answer != Answer.DONE && !form.hasProblems()) {
            form.reject(SURE, "retention.problem." + answer);
        }
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(who, summary, form, model);
        }
        return step.equals("bevestigen")
                ? "redirect:" + ForgettingController.PATH + "?gewist=ja"
                : "redirect:/medewerkers/zaken/" + summary.id() + "/wissen";
    }

    private Answer propose(CaseId id, Form form, Actor.Staff actor) {
        Redacted<String> why = required(form, WHY);
        return form.hasProblems() ? Answer.NOTHING_ASKED : forgetting.propose(id, why, actor);
    }

    private Answer confirm(CaseSummary summary, Form form, Actor.Staff actor) {
        if (!form.has(SURE, "ja")) {
            form.reject(SURE, summary.status().open() ? "retention.problem.sure.running" : "retention.problem.sure");
            return Answer.NOTHING_ASKED;
        }
        return forgetting.confirm(summary.id(), actor);
    }

    private Answer refuse(CaseId id, Form form, Actor.Staff actor) {
        Redacted<String> why = required(form, ANSWER);
        return form.hasProblems() ? Answer.NOTHING_ASKED : forgetting.refuse(id, why, actor);
    }

    private static Redacted<String> required(Form form, String field) {
        String text = PlainText.clean(form.value(field)).strip();
        if (text.isEmpty()) {
            form.reject(field, "retention.problem." + field);
        } else if (text.length() > LONGEST) {
            form.reject(field, "retention.problem.long", LONGEST);
        }
        return Redacted.of(text);
    }

    private String view(SignedIn who, CaseSummary summary, Form form, Model model) {
        ErasureRequest request = forgetting.of(summary.id()).orElse(null);
        var first = request == null ? null : request.proposedBy();
        String proposer =
                first == null ? "" : staff.find(first).map(StaffMember::name).orElse("");
        model.addAttribute(
                "view", new DecisionView(summary, request, proposer, who.id().equals(first), form));
        return "retention/decision";
    }
}
