package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
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
    private final HelpLines helpLines;
    private final InstantSource clock;

    HelpController(Drafts drafts, HelpLines helpLines, InstantSource clock) {
        this.drafts = drafts;
        this.helpLines = helpLines;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String help(HttpServletRequest request, @ModelAttribute("s") Screen s, Model model) {
        AskerKind asker = Visit.of(request, drafts) instanceof Visit.Busy busy
                ? AnswerRules.asker(busy.draft().value("who")).orElse(null)
                : null;
        model.addAttribute("words", new Words(s, asker == null ? AskerKind.CHILD : asker));
        model.addAttribute("child", asker == null || asker == AskerKind.CHILD);
        model.addAttribute(
                "help",
                helpLines.fitting(Set.of(DangerKind.DANGER), clock.instant(), Help.Place.NETHERLANDS, s.language()));
        return "intake/help";
    }
}
