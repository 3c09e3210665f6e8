package nl.kinderrechtenhelpdesk.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.retention.Copies;
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

/** Somebody of staff looks at the request for a copy, chooses what of the work of the helpdesk goes along, and makes it ready. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class CopyDecisionController {

    private static final String PATH = "/medewerkers/zaken/{id}/kopie";
    private static final String WORK = "werk";
    private static final String WHY = "reden";
    private static final int LONGEST = 2_000;

    private final Copies copies;
    private final CaseInAddress cases;
    private final AuditTrail trail;

    CopyDecisionController(Copies copies, CaseInAddress cases, AuditTrail trail) {
        this.copies = copies;
        this.cases = cases;
        this.trail = trail;
    }

    @GetMapping(PATH)
    String page(@AuthenticationPrincipal SignedIn who, @PathVariable("id") String id, Model model) {
        CaseSummary summary = cases.find(id);
        trail.record(who.actor(), AuditAction.CASE_READ, summary.id());
        return view(summary, Form.empty(), model);
    }

    @PostMapping(PATH)
    String make(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        CaseSummary summary = cases.find(id);
        Form form = Form.of(typed);
        String why = PlainText.clean(form.value(WHY)).strip();
        boolean out = form.has(WORK, "niet");
        if (!out && !form.has(WORK, "wel")) {
            form.reject(WORK, "retention.copy.problem.work");
        }
        if (out && why.isEmpty()) {
            form.reject(WHY, "retention.copy.problem.why");
        } else if (why.length() > LONGEST) {
            form.reject(WHY, "retention.problem.long", LONGEST);
        }
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(summary, form, model);
        }
        copies.make(summary.id(), out ? Optional.of(Redacted.of(why)) : Optional.empty(), new Actor.Staff(who.id()));
        return "redirect:/medewerkers/zaken/" + summary.id() + "/kopie";
    }

    private String view(CaseSummary summary, Form form, Model model) {
        model.addAttribute("summary", summary);
        model.addAttribute("copy", copies.of(summary.id()).orElse(null));
        model.addAttribute("form", form);
        return "retention/copy_decision";
    }
}
