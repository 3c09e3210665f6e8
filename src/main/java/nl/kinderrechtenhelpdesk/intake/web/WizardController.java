package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages on which somebody asks, one question a page. Every button keeps what was typed, also the one that goes back. */
@Controller
@OpenToPublic
class WizardController {

    private static final String BACK = "terug";
    private static final String FINISH = "einde";
    private static final String CHECK = "controle";
    private static final String MESSAGE = "melding";

    private final Drafts drafts;
    private final StepPages pages;
    private final AnswerRules rules;

    WizardController(Drafts drafts, StepPages pages, AnswerRules rules) {
        this.drafts = drafts;
        this.pages = pages;
        this.rules = rules;
    }

    @GetMapping(Step.START)
    String start(
            @RequestParam(name = MESSAGE, defaultValue = "") String message,
            HttpServletRequest request,
            @ModelAttribute("s") Screen s,
            Model model) {
        Draft draft = Visit.of(request, drafts) instanceof Visit.Busy busy ? busy.draft() : Draft.empty();
        String key = "intake.message." + message;
        return show(Step.WHO, s, draft, formOf(Step.WHO, draft), false, s.tOrNull(key), model);
    }

    @GetMapping(Step.START + "/{word}")
    String step(
            @PathVariable("word") String word,
            @RequestParam(name = "naar", defaultValue = "") String target,
            @RequestParam(name = "begin", defaultValue = "false") boolean begin,
            HttpServletRequest request,
            @ModelAttribute("s") Screen s,
            Model model) {
        Step step = stepOf(word);
        Visit visit = Visit.of(request, drafts);
        if (visit instanceof Visit.Done) {
            return "redirect:" + ReceiptController.PATH;
        }
        if (!(visit instanceof Visit.Busy busy)) {
            return "redirect:" + Step.START + reason(visit, begin);
        }
        if (step == Step.WHO || busy.draft().value("who").isEmpty()) {
            return "redirect:" + Step.START;
        }
        boolean fromCheck = target.equals(CHECK);
        Form form = formOf(step, busy.draft());
        if (fromCheck) {
            rules.check(step, form, busy.draft());
        }
        return show(step, s, busy.draft(), form, fromCheck, null, model);
    }

    /** Why somebody is at the start again: their draft is gone, or the cookie of the page before did not come back. */
    private static String reason(Visit visit, boolean begin) {
        if (visit instanceof Visit.Nothing nothing && nothing.lost()) {
            return "?" + MESSAGE + "=lost";
        }
        return begin ? "?" + MESSAGE + "=cookies" : "";
    }

    @PostMapping(Step.START + "/{word}")
    String answer(
            @PathVariable("word") String word,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("s") Screen s,
            Model model) {
        Step step = stepOf(word);
        Visit visit = Visit.of(request, drafts);
        if (visit instanceof Visit.Done && step != Step.WHO) {
            return "redirect:" + ReceiptController.PATH;
        }
        String target = value(typed, "naar");
        Draft before = visit instanceof Visit.Busy busy ? busy.draft() : Draft.empty();
        Map<String, List<String>> answers = answers(step, typed);
        Form form = formOf(step, before.with(answers));
        boolean leavesUnfinished = target.equals(BACK) && !AnswerRules.tooLongToKeep(form, step);
        if (!leavesUnfinished) {
            rules.check(step, form, before);
        }
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(step, s, before, form, target.equals(CHECK), null, model);
        }
        Draft draft = keep(visit, answers, request, response);
        if (draft.value("who").isEmpty()) {
            return "redirect:" + Step.START + "?" + MESSAGE + "=kept";
        }
        return "redirect:" + next(step, typed, draft, target);
    }

    private Draft keep(
            Visit visit, Map<String, List<String>> answers, HttpServletRequest request, HttpServletResponse response) {
        if (visit instanceof Visit.Busy busy) {
            var kept = drafts.keep(busy.pass(), answers);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        Draft begun = Draft.of(answers);
        DraftPass pass = drafts.begin(begun);
        DraftCookie.set(request, response, pass);
        return begun;
    }

    private static String next(Step step, MultiValueMap<String, String> typed, Draft draft, String target) {
        if (target.equals(BACK)) {
            return step.previous(draft).path();
        }
        if (step == Step.CONTACT && ContactFields.needsAddress(draft) && !target.equals(FINISH)) {
            return Step.ADDRESS.path() + (target.equals(CHECK) ? "?naar=" + CHECK : "");
        }
        if (target.equals(CHECK) || target.equals(FINISH)) {
            return Step.CHECK.path();
        }
        if (step == Step.DANGER && value(typed, "danger").equals("ja")) {
            return HelpController.PATH;
        }
        String following = step.next(draft).path();
        return step == Step.WHO ? following + "?begin=true" : following;
    }

    private static Map<String, List<String>> answers(Step step, MultiValueMap<String, String> typed) {
        Map<String, List<String>> answers = new HashMap<>();
        for (String field : step.fields()) {
            answers.put(
                    field,
                    typed.getOrDefault(field, List.of()).stream()
                            .map(PlainText::clean)
                            .toList());
        }
        if (step == Step.CONTACT) {
            answers.putAll(ContactFields.leftovers(value(typed, "way")));
        }
        return answers;
    }

    private static String value(MultiValueMap<String, String> typed, String field) {
        String given = typed.getFirst(field);
        return given == null ? "" : given;
    }

    private static Form formOf(Step step, Draft draft) {
        Form form = Form.empty();
        step.fields().forEach(field -> form.withAll(field, draft.values(field)));
        if (step == Step.CONTACT) {
            form.with("way", ContactFields.way(draft));
        }
        return form;
    }

    private static Step stepOf(String word) {
        return Step.of(word)
                .filter(step -> step != Step.CHECK)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Step step, Screen s, Draft draft, Form form, boolean fromCheck, @Nullable String message, Model model) {
        model.addAttribute("step", pages.page(step, s, draft, fromCheck, message));
        model.addAttribute("form", form);
        return "intake/step";
    }
}
