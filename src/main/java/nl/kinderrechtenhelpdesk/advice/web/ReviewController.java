package nl.kinderrechtenhelpdesk.advice.web;

import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceDecision;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second lawyer reads an advice and approves it or returns it with remarks. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}/advies/beoordelen")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class ReviewController {

    private final Advices advices;
    private final RightsAnalysis analysis;
    private final AdviceDesk adviceDesk;
    private final CaseDesk desk;

    ReviewController(Advices advices, RightsAnalysis analysis, AdviceDesk adviceDesk, CaseDesk desk) {
        this.advices = advices;
        this.analysis = analysis;
        this.adviceDesk = adviceDesk;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView review(@PathVariable String id, @AuthenticationPrincipal SignedIn reader) {
        return page(desk.summary(id), reader, Form.empty());
    }

    @PostMapping
    @OpenTo(Role.LAWYER)
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn reviewer) {
        CaseSummary summary = desk.summary(id);
        Form form = Form.of(typed);
        Redacted<String> remarks = Typed.text(form, "opmerkingen");
        String decision = form.value("besluit");
        if (!decision.equals("goed") && !decision.equals("terug")) {
            form.reject("besluit", "advice.error.decision");
        }
        if (decision.equals("terug") && remarks.reveal().isBlank()) {
            form.reject("opmerkingen", "advice.error.remarks");
        }
        if (form.hasProblems()) {
            return refused(summary, reviewer, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Advices.Seen seen = AdviceForm.typed(form).seen();
        AdviceDecision decided = decision.equals("goed")
                ? advices.approve(summary.id(), seen, remarks, reviewer.id())
                : advices.sendBack(summary.id(), seen, remarks, reviewer.id());
        return switch (decided) {
            case AdviceDecision.Done done ->
                new ModelAndView("redirect:/medewerkers/zaken/" + summary.id() + "/advies");
            case AdviceDecision.OwnAdvice own -> {
                form.reject("", "advice.objection.own");
                yield refused(summary, reviewer, form, HttpStatus.FORBIDDEN);
            }
            case AdviceDecision.ChangedMeanwhile changed -> {
                form.reject("", "advice.error.changed.look.again");
                yield refused(summary, reviewer, form, HttpStatus.CONFLICT);
            }
            case AdviceDecision.NotPossible not -> {
                not.objections().forEach(objection -> form.reject("", objection.messageKey()));
                yield refused(summary, reviewer, form, HttpStatus.CONFLICT);
            }
        };
    }

    private ModelAndView refused(CaseSummary summary, SignedIn reader, Form form, HttpStatus status) {
        ModelAndView page = page(summary, reader, form);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(CaseSummary summary, SignedIn reader, Form form) {
        Advice advice = advices.open(summary.id(), reader.actor()).orElseThrow(CaseDesk::notFound);
        form.with("nummer", advice.version().number())
                .with("versie", advice.version().revision());
        Submission question = desk.question(summary.id());
        ReviewView view = new ReviewView(
                summary,
                advice,
                adviceDesk.letter(advice, question),
                analysis.of(summary.id()),
                AdviceDesk.ease(advice.text(), question),
                question.addressee().easyFrom(),
                reader.is(Role.LAWYER) && advice.reviewableBy(reader.id()),
                advice.authors().contains(reader.id()),
                form,
                desk.names());
        return new ModelAndView("advice/review", Map.of("view", view));
    }
}
