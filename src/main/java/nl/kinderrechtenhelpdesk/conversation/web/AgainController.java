package nl.kinderrechtenhelpdesk.conversation.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.TakingUpAgain;
import nl.kinderrechtenhelpdesk.conversation.AskerWishes;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The asker says that the advice did not help, or that somebody does not do what they must, and asks to look at the case again. */
@Controller
@OpenToAsker
class AgainController {

    private static final String WHY = "waarom";
    private static final String WORDS = "verhaal";

    private final AskerWishes wishes;
    private final Intake intake;
    private final InstantSource clock;

    AgainController(AskerWishes wishes, Intake intake, InstantSource clock) {
        this.wishes = wishes;
        this.intake = intake;
        this.clock = clock;
    }

    @GetMapping(AskerPaths.AGAIN)
    ModelAndView ask(@AuthenticationPrincipal AskerVisit visit, @ModelAttribute("s") Screen s) {
        return page(visit, s, NewTextForm.empty(clock));
    }

    @PostMapping(AskerPaths.AGAIN)
    ModelAndView send(
            @AuthenticationPrincipal AskerVisit visit,
            @ModelAttribute("s") Screen s,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        TakingUpAgain.Why why = Arrays.stream(TakingUpAgain.Why.values())
                .filter(known -> form.has(WHY, known.name()))
                .findFirst()
                .orElse(null);
        if (why == null) {
            form.reject(WHY, "conversation.again.problem.why");
        }
        if (form.length(WORDS) > NewText.LONGEST - 500) {
            form.reject(WORDS, "conversation.refused.TEXT_TOO_LONG");
        }
        if (why == null || form.hasProblems()) {
            ModelAndView page = page(visit, s, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        String story = form.value(WORDS).replace("\r\n", "\n").strip();
        String said = words(visit, s).t("conversation.again.said." + why) + (story.isEmpty() ? "" : "\n\n" + story);
        Optional<WriteResult> result =
                wishes.takeUpAgain(why, new NewText(visit.caseId(), visit.actor(), key(form), Redacted.of(said), null));
        return result.isEmpty()
                ? page(visit, s, form)
                : new ModelAndView("redirect:" + AskerPaths.CONVERSATION + "?verstuurd=opnieuw");
    }

    private ModelAndView page(AskerVisit visit, Screen s, Form form) {
        AskerWords words = words(visit, s);
        LocalDate until = wishes.takeUpAgainUntil(visit.caseId()).orElse(null);
        List<Option> reasons = Arrays.stream(TakingUpAgain.Why.values())
                .map(why -> Option.of(why.name(), words.t("conversation.again.why." + why)))
                .toList();
        AgainView view = new AgainView(
                words, until == null ? null : s.date(until), s.dayAndDate(intake.readBy()), reasons, form);
        return new ModelAndView("conversation/again").addObject("v", view);
    }

    private AskerWords words(AskerVisit visit, Screen s) {
        return new AskerWords(s, "", intake.question(visit.caseId()).content().addressee());
    }

    private static UUID key(Form form) {
        try {
            return UUID.fromString(form.value(NewTextForm.KEY));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
