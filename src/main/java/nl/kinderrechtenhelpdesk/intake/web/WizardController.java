package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.intake.QuestionFile;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Saving;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The pages on which somebody asks, one question a page. Every button keeps what was typed, also the one that goes back. */
@Controller
@OpenToPublic
class WizardController {

    /** Sent along by the page that gives back what was typed for another pass than the browser has now. */
    private static final String AGAIN = "opnieuw";

    private final Drafts drafts;
    private final StepShown shown;
    private final KeptPass pass;
    private final AnswerRules rules;
    private final DangerTold told;
    private final LetterFiles letters;

    WizardController(
            Drafts drafts, StepShown shown, KeptPass pass, AnswerRules rules, DangerTold told, LetterFiles letters) {
        this.drafts = drafts;
        this.shown = shown;
        this.pass = pass;
        this.rules = rules;
        this.told = told;
        this.letters = letters;
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
        if (Visit.openedAnew(request)) {
            return "redirect:" + Step.START;
        }
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
        if (isOfAnotherWay(step, visit)) {
            return "redirect:" + Step.CONTACT.path();
        }
        boolean fromCheck = target.equals(Onward.CHECK);
        Draft draft = busy.draft();
        Form form = Answers.form(step, draft);
        if (fromCheck) {
            rules.check(step, form, draft);
        }
        Set<DangerKind> danger = draft.value(Step.JUST_TOLD).isEmpty() ? Set.of() : told.in(draft);
        showFiles(step, visit, model);
        return shown.show(step, s, draft, form, fromCheck, null, danger, model);
    }

    /** The page for an address has nothing to ask of who comes back with the code. */
    private static boolean isOfAnotherWay(Step step, Visit visit) {
        return step == Step.ADDRESS && !(visit instanceof Visit.Busy busy && ContactFields.needsAddress(busy.draft()));
    }

    private void showFiles(Step step, Visit visit, Model model) {
        if (step == Step.LETTER && visit instanceof Visit.Busy busy) {
            model.addAttribute("files", letters.of(busy.pass()));
        }
    }

    /** Why somebody is at the start again: their draft is gone, or the cookie of the page before did not come back. */
    private static String reason(Visit visit, boolean begin) {
        if (visit instanceof Visit.Nothing nothing && nothing.lost()) {
            return BeginController.LOST;
        }
        return begin ? "?" + BeginController.MESSAGE + "=cookies" : "";
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
        if (isOfAnotherWay(step, visit)) {
            return "redirect:" + Step.CONTACT.path();
        }
        String takeOut = Answers.value(typed, LetterFiles.TAKE_OUT);
        String target = takeOut.isEmpty() ? Answers.value(typed, "naar") : Saving.STAY;
        boolean fromCheck =
                target.equals(Onward.CHECK) || Answers.value(typed, "van").equals(Onward.CHECK);
        Draft before = visit instanceof Visit.Busy busy ? busy.draft() : Draft.empty();
        Map<String, List<String>> answers = Answers.of(step, typed);
        Draft after = before.with(answers);
        Form form = Answers.form(step, after);
        if (!Onward.unfinished(target) || AnswerRules.tooLongToKeep(form, step)) {
            rules.check(step, form, before);
        }
        Optional<QuestionFile> file = step == Step.LETTER ? letters.lookInto(request, visit, form) : Optional.empty();
        Set<DangerKind> danger = step == Step.DANGER ? Set.of() : told.in(answers);
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            showFiles(step, visit, model);
            return shown.show(step, s, before, form, fromCheck, null, danger, model);
        }
        Onward onward = Onward.after(step, after, target, fromCheck);
        answers.put(Step.RESUMED_AT, List.of(onward.resumed().word()));
        answers.put(Step.JUST_TOLD, danger.isEmpty() ? List.of() : List.of(step.word()));
        boolean anew = step == Step.WHO || typed.containsKey(AGAIN);
        DraftPass kept = pass.keep(visit, anew, answers, request, response);
        letters.takeOut(kept, takeOut);
        file.ifPresent(accepted -> letters.add(kept, accepted));
        if (after.value("who").isEmpty()) {
            return "redirect:" + Step.START + "?" + BeginController.MESSAGE + "=kept";
        }
        return "redirect:" + onward.path();
    }

    /** Keeps a page that is not finished, for a script that does so beside the typing. Without a draft there is nothing to keep it in. */
    @PostMapping(Step.START + "/{word}/bewaar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepUnfinished(
            @PathVariable("word") String word,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        Step step = stepOf(word);
        Map<String, List<String>> answers = Answers.of(step, typed);
        if (Visit.of(request, drafts) instanceof Visit.Busy busy
                && !AnswerRules.tooLongToKeep(Answers.form(step, Draft.of(answers)), step)) {
            answers.put(Step.RESUMED_AT, List.of(step.word()));
            drafts.keep(busy.pass(), answers);
        }
    }

    private static Step stepOf(String word) {
        return Step.of(word)
                .filter(step -> step != Step.CHECK)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
