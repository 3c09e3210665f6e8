package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.AttentionDesk;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CasePast;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Choice;
import nl.kinderrechtenhelpdesk.casework.Unsent;
import nl.kinderrechtenhelpdesk.casework.Urgency;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one case: the question, what other modules show of it, the facts, and what can be done next. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class CaseController {

    private final CaseHandling handling;
    private final Casework casework;
    private final Intake intake;
    private final CasePageFactory parts;
    private final AttentionDesk desk;
    private final HistoryLines history;
    private final Unsent unsent;
    private final TransactionOperations reading;

    CaseController(
            CaseHandling handling,
            Casework casework,
            Intake intake,
            CasePageFactory parts,
            AttentionDesk desk,
            HistoryLines history,
            Unsent unsent,
            TransactionOperations reading) {
        this.reading = reading;
        this.desk = desk;
        this.history = history;
        this.unsent = unsent;
        this.handling = handling;
        this.casework = casework;
        this.intake = intake;
        this.parts = parts;
    }

    @GetMapping("/medewerkers/zaken/{id}")
    String page(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            Model model) {
        CaseId caseId = OpenedCase.idOf(id);
        CaseFile file = handling.read(caseId, who.actor()).orElseThrow(OpenedCase::notFound);
        // One look at the database for all parts of the page.
        model.addAttribute("view", reading.execute(_ -> view(file, s, who)));
        return "casework/case";
    }

    private CasePageView view(CaseFile file, Screen s, SignedIn who) {
        CaseId caseId = file.summary().id();
        List<Choice> choices = casework.choices(file);
        CasePast past = desk.past(caseId);
        List<CasePageView.Left> left = parts.handovers(file);
        return new CasePageView(
                file,
                parts.facts(file, s),
                intake.question(caseId),
                parts.next(choices),
                choices.stream().filter(choice -> !choice.possible()).toList(),
                past.urgencies().stream().filter(Urgency::stands).toList(),
                past.askedAgain().stream()
                        .filter(asked -> asked.settledAt() == null)
                        .findFirst()
                        .orElse(null),
                parts.flags(past, who),
                parts.panels(file, s, who),
                history.of(file, past, s),
                left,
                left.isEmpty() ? null : history.following(caseId, s),
                parts.desk(file.summary(), who, s, unsent.of(caseId, who.id())));
    }
}
