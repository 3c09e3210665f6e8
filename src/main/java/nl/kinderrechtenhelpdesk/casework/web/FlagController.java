package nl.kinderrechtenhelpdesk.casework.web;

import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A colleague says on the page of a case that it is one of many, takes that back, and finds the case of what was said. */
@Controller
@RequestMapping("/medewerkers/zaken")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class FlagController {

    private final StructuralFlags flags;
    private final OpenedCase opened;

    FlagController(StructuralFlags flags, OpenedCase opened) {
        this.flags = flags;
        this.opened = opened;
    }

    @PostMapping("/{id}/structureel")
    ModelAndView flag(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseSummary summary = opened.file(id).summary();
        Form form = Form.of(typed);
        StructuralQuestion.requireSentence(form);
        if (form.hasProblems()) {
            return again(s, summary, form);
        }
        flags.flag(summary.id(), StructuralQuestion.sentence(form), new Actor.Staff(who.id()));
        return OpenedCase.back(summary.id());
    }

    /** Twice is as good as once; what is not there needs not be taken back. */
    @PostMapping("/{id}/structureel-terug")
    ModelAndView withdraw(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam(name = "melding", defaultValue = "") String flag) {
        CaseId caseId = opened.file(id).summary().id();
        idOf(flag).ifPresent(said -> flags.withdraw(caseId, said, new Actor.Staff(who.id())));
        return OpenedCase.back(caseId);
    }

    /** From what was said to the case, for the pages of signals: they know no case. */
    @GetMapping("/melding/{flag}")
    ModelAndView find(@PathVariable("flag") String flag) {
        return OpenedCase.back(flags.caseOf(OpenedCase.rowOf(flag)).orElseThrow(OpenedCase::notFound));
    }

    private static ModelAndView again(Screen s, CaseSummary summary, Form form) {
        ModelAndView page = new ModelAndView("casework/redo");
        page.addObject(
                "view",
                new RedoView(
                        summary, "/structureel", "casework.structural.title", form, CasePageFactory.kinds(s), false));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Optional<UUID> idOf(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
