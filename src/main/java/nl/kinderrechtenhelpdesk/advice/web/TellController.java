package nl.kinderrechtenhelpdesk.advice.web;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.conversation.AskerWishes;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The asker tells how it turned out; there is nothing to tell before an advice was sent. */
@Controller
@RequestMapping("/mijn-vraag/afloop")
@OpenToAsker
class TellController {

    private static final String IN_ALL = "uitkomst";
    private static final String WORDS = "verhaal";

    /** What an asker can choose from, in this order. */
    private static final List<OutcomeCode> ANSWERS = List.of(
            OutcomeCode.RESPECTED, OutcomeCode.PARTLY_RESPECTED, OutcomeCode.NOT_RESPECTED, OutcomeCode.PENDING);

    private final Outcomes outcomes;
    private final Advices advices;
    private final CaseDesk desk;
    private final AskerWishes wishes;
    private final Danger danger;
    private final HelpLines helpLines;
    private final InstantSource clock;

    TellController(
            Outcomes outcomes,
            Advices advices,
            CaseDesk desk,
            AskerWishes wishes,
            Danger danger,
            HelpLines helpLines,
            InstantSource clock) {
        this.wishes = wishes;
        this.danger = danger;
        this.helpLines = helpLines;
        this.clock = clock;
        this.outcomes = outcomes;
        this.advices = advices;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@ModelAttribute("s") Screen s, @AuthenticationPrincipal AskerVisit visit) {
        return page(s, visit.caseId(), Form.empty());
    }

    @PostMapping
    ModelAndView tell(
            @ModelAttribute("s") Screen s,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal AskerVisit visit) {
        CaseId caseId = visit.caseId();
        if (advices.sent(caseId).isEmpty()) {
            throw CaseDesk.notFound();
        }
        Form form = Form.of(typed);
        Redacted<String> words = Typed.text(form, WORDS);
        Map<ProvisionCode, OutcomeCode> told = new LinkedHashMap<>();
        List<Provision> rights = outcomes.askable(caseId);
        for (Provision right : rights) {
            OutcomeCode answer = answer(form, OutcomeController.name(right.code()));
            if (answer != null) {
                told.put(right.code(), answer);
            }
        }
        OutcomeCode inAll = rights.isEmpty() ? answer(form, IN_ALL) : null;
        if (told.isEmpty() && inAll == null && words.reveal().isBlank()) {
            form.reject(WORDS, "advice.error.tell.nothing");
        }
        if (form.hasProblems()) {
            ModelAndView page = page(s, caseId, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        outcomes.tell(caseId, told, inAll, words);
        return new ModelAndView("redirect:/mijn-vraag/afloop/bedankt");
    }

    @GetMapping("/bedankt")
    ModelAndView thanks(@ModelAttribute("s") Screen s, @AuthenticationPrincipal AskerVisit visit) {
        Addressee reader = desk.question(visit.caseId()).addressee();
        return new ModelAndView("advice/thanks")
                .addObject("wording", reader.wording())
                .addObject("child", reader.isChild())
                .addObject("again", wishes.takeUpAgainUntil(visit.caseId()).isPresent())
                .addObject("help", help(s, visit.caseId()));
    }

    /** Help where the asker just told of danger; null when they did not. */
    private @Nullable Help help(Screen s, CaseId caseId) {
        Signs signs = outcomes.of(caseId).told().stream()
                .findFirst()
                .map(newest -> danger.in(newest.words()))
                .orElse(Signs.NONE);
        return signs.any()
                ? helpLines.fitting(signs.kinds(), clock.instant(), Help.Place.NETHERLANDS, s.language())
                : null;
    }

    private ModelAndView page(Screen s, CaseId caseId, Form form) {
        if (advices.sent(caseId).isEmpty()) {
            throw CaseDesk.notFound();
        }
        List<Option> answers = ANSWERS.stream()
                .map(answer -> Option.of(answer.name(), s.t("advice.told." + answer)))
                .toList();
        String wording = desk.question(caseId).addressee().wording();
        TellView view = new TellView(wording, outcomes.askable(caseId), answers, form);
        return new ModelAndView("advice/tell", Map.of("view", view));
    }

    private static @Nullable OutcomeCode answer(Form form, String field) {
        return ANSWERS.stream()
                .filter(answer -> form.has(field, answer.name()))
                .findFirst()
                .orElse(null);
    }
}
