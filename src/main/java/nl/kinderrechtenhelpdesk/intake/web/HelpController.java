package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where somebody in danger finds help at once, before anything else is asked. */
@Controller
@OpenToPublic
class HelpController {

    static final String PATH = Step.START + "/hulp";

    private final Drafts drafts;
    private final HelpBeside help;

    HelpController(Drafts drafts, HelpBeside help) {
        this.drafts = drafts;
        this.help = help;
    }

    @GetMapping(PATH)
    String help(HttpServletRequest request, @ModelAttribute("s") Screen s, Model model) {
        Visit visit = Visit.of(request, drafts);
        if (visit instanceof Visit.Busy && Visit.openedAnew(request)) {
            return "redirect:" + Step.START;
        }
        AskerKind asker = visit instanceof Visit.Busy busy
                ? AnswerRules.asker(busy.draft().value("who")).orElse(null)
                : null;
        model.addAttribute(
                "words", new AskerWords(s, "intake.", asker == null ? Addressee.CHILD : Addressee.of(asker)));
        help.show(model, Set.of(DangerKind.DANGER), s, asker);
        return "intake/help";
    }
}
