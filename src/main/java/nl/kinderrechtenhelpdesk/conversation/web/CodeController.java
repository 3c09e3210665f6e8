package nl.kinderrechtenhelpdesk.conversation.web;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What staff do with the code of a case: make it useless when it may be in the wrong hands, and give a new one by telephone to somebody
 * whose answers show that they are the asker. The code that is out there, nobody can see.
 */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
@RequestMapping(StaffPages.CASES + "/{id}/code")
class CodeController {

    private static final String REASON = "reden";
    private static final String SURE = "zeker";

    private final AskerCodes codes;
    private final Casework casework;

    CodeController(AskerCodes codes, Casework casework) {
        this.codes = codes;
        this.casework = casework;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id) {
        return page(summary(id), Form.empty(), HttpStatus.OK);
    }

    @PostMapping("/intrekken")
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam(name = REASON, defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn by) {
        CaseSummary summary = summary(id);
        if (reason.isBlank() || reason.length() > 2000) {
            Form form = Form.empty().with(REASON, reason).reject(REASON, "conversation.codes.problem.reason");
            return page(summary, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        codes.withdraw(summary.id(), new Actor.Staff(by.id()), Redacted.of(reason.strip()));
        return new ModelAndView("redirect:" + StaffPages.of(summary.id()) + "/code");
    }

    /** Answers with the code itself and not with a redirect: it is shown this once and kept nowhere. */
    @PostMapping("/nieuw")
    ModelAndView issue(
            @PathVariable String id,
            @RequestParam(name = SURE, defaultValue = "") String sure,
            @AuthenticationPrincipal SignedIn by) {
        CaseSummary summary = summary(id);
        if (!sure.equals("ja")) {
            Form form = Form.empty().reject(SURE, "conversation.codes.problem.sure");
            return page(summary, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        AskerCode code = codes.issue(summary.id(), new Actor.Staff(by.id()));
        return new ModelAndView(
                "conversation/code_told",
                Map.of(
                        "summary",
                        summary,
                        "path",
                        StaffPages.of(summary.id()),
                        "code",
                        List.of(code.grouped().split(" "))));
    }

    private ModelAndView page(CaseSummary summary, Form form, HttpStatus status) {
        ModelAndView page = new ModelAndView("conversation/codes");
        page.addObject("summary", summary);
        page.addObject("path", StaffPages.of(summary.id()));
        page.addObject("standing", codes.of(summary.id()));
        page.addObject("form", form);
        page.setStatus(status);
        return page;
    }

    private CaseSummary summary(String id) {
        try {
            return casework.find(CaseId.of(id)).orElseThrow(CodeController::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
