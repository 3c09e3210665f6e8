package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where asking begins: the first page, going on with what was begun before, or throwing it away. */
@Controller
@OpenToPublic
class BeginController {

    static final String MESSAGE = "melding";
    static final String LOST = "?" + MESSAGE + "=lost";

    private final Drafts drafts;
    private final StepShown shown;
    private final KeptPass pass;

    BeginController(Drafts drafts, StepShown shown, KeptPass pass) {
        this.drafts = drafts;
        this.shown = shown;
        this.pass = pass;
    }

    /** The first page. Who was busy already may go on or throw it away; nothing of it is shown before they choose. */
    @GetMapping(Step.START)
    String start(
            @RequestParam(name = MESSAGE, defaultValue = "") String message,
            @RequestParam(name = "naar", defaultValue = "") String target,
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("s") Screen s,
            Model model) {
        Visit visit = Visit.of(request, drafts);
        if (visit instanceof Visit.Nothing nothing && nothing.lost()) {
            DraftCookie.expire(request, response);
        }
        boolean fromCheck = target.equals(Onward.CHECK);
        String resume = fromCheck ? null : resumable(visit);
        model.addAttribute("resume", resume);
        Draft draft = visit instanceof Visit.Busy busy && resume == null ? busy.draft() : Draft.empty();
        String words = s.tOrNull("intake.message." + message);
        return shown.show(Step.WHO, s, draft, Answers.form(Step.WHO, draft), fromCheck, words, Set.of(), model);
    }

    private static @Nullable String resumable(Visit visit) {
        return switch (visit) {
            case Visit.Done done -> "done";
            case Visit.Busy busy -> Answers.placeOf(busy.draft()) == Step.WHO ? null : "busy";
            case Visit.Nothing nothing -> null;
        };
    }

    /** Who goes on gets a new pass too: nobody who knew the old one reads along. */
    @GetMapping(Step.START + "/verder")
    String resume(HttpServletRequest request, HttpServletResponse response) {
        if (Visit.openedAnew(request)) {
            return "redirect:" + Step.START;
        }
        return switch (Visit.of(request, drafts)) {
            case Visit.Done done -> "redirect:" + ReceiptController.PATH;
            case Visit.Busy busy -> {
                pass.renew(busy, request, response);
                yield "redirect:" + Answers.placeOf(busy.draft()).path();
            }
            case Visit.Nothing nothing -> "redirect:" + Step.START + (nothing.lost() ? LOST : "");
        };
    }

    @PostMapping(Step.START + "/weg")
    String throwAway(HttpServletRequest request, HttpServletResponse response) {
        DraftCookie.read(request).ifPresent(drafts::discard);
        DraftCookie.expire(request, response);
        return "redirect:" + Step.START + "?" + MESSAGE + "=weg";
    }
}
