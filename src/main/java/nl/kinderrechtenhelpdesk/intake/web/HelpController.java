package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where somebody in danger finds help at once, before anything else is asked. That they were here is not kept. */
@Controller
@OpenToPublic
class HelpController {

    static final String PATH = Step.START + "/hulp";

    private final Drafts drafts;
    private final Rights rights;

    HelpController(Drafts drafts, Rights rights) {
        this.drafts = drafts;
        this.rights = rights;
    }

    @GetMapping(PATH)
    String help(HttpServletRequest request, @ModelAttribute("s") Screen s, Model model) {
        AskerKind asker = Visit.of(request, drafts) instanceof Visit.Busy busy
                ? AnswerRules.asker(busy.draft().value("who")).orElse(null)
                : null;
        model.addAttribute("words", new Words(s, asker == null ? AskerKind.CHILD : asker));
        model.addAttribute("lines", rights.crisisLines());
        return "intake/help";
    }
}
