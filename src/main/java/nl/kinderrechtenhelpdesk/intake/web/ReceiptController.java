package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the code after sending, to the browser that sent and to no other, until its asker is done. */
@Controller
@OpenToPublic
class ReceiptController {

    static final String PATH = Step.START + "/ontvangen";

    private final Drafts drafts;
    private final HelpBeside help;
    private final SiteAddress site;

    ReceiptController(Drafts drafts, HelpBeside help, SiteAddress site) {
        this.site = site;
        this.drafts = drafts;
        this.help = help;
    }

    @GetMapping(PATH)
    String receipt(HttpServletRequest request, @ModelAttribute("s") Screen s, Model model) {
        if (Visit.openedAnew(request)) {
            return "redirect:" + Step.START;
        }
        if (!(Visit.of(request, drafts) instanceof Visit.Done done)) {
            return "redirect:" + Step.START;
        }
        Drafts.SentQuestion sent = done.question();
        Receipt receipt = sent.receipt();
        LocalDate first = sent.first();
        model.addAttribute("words", new AskerWords(s, "intake.", Addressee.of(sent.asker())));
        help.show(model, sent.danger(), s, sent.asker());
        model.addAttribute("address", site.of(request) + s.url("/mijn-vraag"));
        model.addAttribute(
                "receipt",
                new ReceiptView(
                        List.of(receipt.code().grouped().split(" ")),
                        s.dayAndDate(receipt.answerBy()),
                        sent.way(),
                        sent.terms(),
                        first == null ? null : s.dayAndDate(first)));
        return "intake/receipt";
    }

    /** The asker has the code: nothing of it stays here. */
    @PostMapping(Step.START + "/klaar")
    String done(HttpServletRequest request, HttpServletResponse response) {
        DraftCookie.read(request).ifPresent(drafts::discard);
        DraftCookie.expire(request, response);
        return "redirect:/";
    }
}
