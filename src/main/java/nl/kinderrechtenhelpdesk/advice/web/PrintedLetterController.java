package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The newest advice by itself, with its date and number, to be printed for a school or a court: nothing else that was said is on it. */
@Controller
@OpenToAsker
class PrintedLetterController {

    private final Advices advices;
    private final AdviceDesk adviceDesk;
    private final CaseDesk desk;

    PrintedLetterController(Advices advices, AdviceDesk adviceDesk, CaseDesk desk) {
        this.advices = advices;
        this.adviceDesk = adviceDesk;
        this.desk = desk;
    }

    @GetMapping("/mijn-vraag/advies")
    ModelAndView letter(@AuthenticationPrincipal AskerVisit visit) {
        CaseId caseId = visit.caseId();
        List<Advice> sent = advices.sent(caseId);
        if (sent.isEmpty()) {
            throw CaseDesk.notFound();
        }
        return new ModelAndView("advice/print")
                .addObject("letter", adviceDesk.letter(sent.getLast(), desk.question(caseId)))
                .addObject("number", desk.summary(caseId.toString()).number());
    }
}
