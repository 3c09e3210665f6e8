package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.intake.QuestionFile;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Saving;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The pages on which somebody asks, one question a page. Every button keeps what was typed, also the one that goes back. */
@Controller
@OpenToPublic
class WizardController {

    private static final String MESSAGE = "melding";
    /** Sent along by the page that gives back what was typed for another pass than the browser has now. */
    private static final String AGAIN = "opnieuw";

    private static final String LOST = "?" + MESSAGE + "=lost";

    private final Drafts drafts;
    private final StepPages pages;
    private final AnswerRules rules;
    private final DangerTold told;
    private final HelpBeside help;
    private final LetterFiles letters;

    WizardController(
            Drafts drafts, StepPages pages, AnswerRules rules, DangerTold told, HelpBeside help, LetterFiles letters) {
        this.drafts = drafts;
        this.pages = pages;
        this.rules = rules;
        this.told = told;
        this.help = help;
        this.letters = letters;
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
        return show(Step.WHO, s, draft, formOf(Step.WHO, draft), fromCheck, words, Set.of(), model);
    }

    private static @Nullable String resumable(Visit visit) {
        return switch (visit) {
            case Visit.Done done -> "done";
            case Visit.Busy busy -> placeOf(busy.draft()) == Step.WHO ? null : "busy";
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
                given(drafts.renew(busy.pass(), Map.of()), request, response);
                yield "redirect:" + placeOf(busy.draft()).path();
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
        Form form = formOf(step, draft);
        if (fromCheck) {
            rules.check(step, form, draft);
        }
        Set<DangerKind> danger = draft.value(Step.JUST_TOLD).isEmpty() ? Set.of() : told.in(draft);
        if (step == Step.LETTER) {
            model.addAttribute("files", letters.of(busy.pass()));
        }
        return show(step, s, draft, form, fromCheck, null, danger, model);
    }

    /** The page for an address has nothing to ask of who comes back with the code. */
    private static boolean isOfAnotherWay(Step step, Visit visit) {
        return step == Step.ADDRESS && !(visit instanceof Visit.Busy busy && ContactFields.needsAddress(busy.draft()));
    }

    /** Why somebody is at the start again: their draft is gone, or the cookie of the page before did not come back. */
    private static String reason(Visit visit, boolean begin) {
        if (visit instanceof Visit.Nothing nothing && nothing.lost()) {
            return LOST;
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
        if (isOfAnotherWay(step, visit)) {
            return "redirect:" + Step.CONTACT.path();
        }
        String takeOut = value(typed, LetterFiles.TAKE_OUT);
        String target = takeOut.isEmpty() ? value(typed, "naar") : Saving.STAY;
        boolean fromCheck = target.equals(Onward.CHECK) || value(typed, "van").equals(Onward.CHECK);
        Draft before = visit instanceof Visit.Busy busy ? busy.draft() : Draft.empty();
        Map<String, List<String>> answers = answers(step, typed);
        Draft after = before.with(answers);
        Form form = formOf(step, after);
        if (!Onward.unfinished(target) || AnswerRules.tooLongToKeep(form, step)) {
            rules.check(step, form, before);
        }
        Optional<QuestionFile> file = step == Step.LETTER ? letters.lookInto(request, visit, form) : Optional.empty();
        Set<DangerKind> danger = step == Step.DANGER ? Set.of() : told.in(answers);
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            if (step == Step.LETTER && visit instanceof Visit.Busy busy) {
                model.addAttribute("files", letters.of(busy.pass()));
            }
            return show(step, s, before, form, fromCheck, null, danger, model);
        }
        Onward onward = Onward.after(step, after, target, fromCheck);
        answers.put(Step.RESUMED_AT, List.of(onward.resumed().word()));
        answers.put(Step.JUST_TOLD, danger.isEmpty() ? List.of() : List.of(step.word()));
        boolean anew = step == Step.WHO || typed.containsKey(AGAIN);
        DraftPass pass = keep(visit, anew, answers, request, response);
        letters.takeOut(pass, takeOut);
        file.ifPresent(accepted -> letters.add(pass, accepted));
        if (after.value("who").isEmpty()) {
            return "redirect:" + Step.START + "?" + MESSAGE + "=kept";
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
        Map<String, List<String>> answers = answers(step, typed);
        if (Visit.of(request, drafts) instanceof Visit.Busy busy
                && !AnswerRules.tooLongToKeep(formOf(step, Draft.of(answers)), step)) {
            answers.put(Step.RESUMED_AT, List.of(step.word()));
            drafts.keep(busy.pass(), answers);
        }
    }

    private DraftPass keep(
            Visit visit,
            boolean anew,
            Map<String, List<String>> answers,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (visit instanceof Visit.Busy busy) {
            if (anew) {
                return given(drafts.renew(busy.pass(), answers), request, response);
            }
            if (drafts.keep(busy.pass(), answers).isPresent()) {
                return busy.pass();
            }
        }
        return given(drafts.begin(Draft.of(answers)), request, response);
    }

    private static DraftPass given(DraftPass pass, HttpServletRequest request, HttpServletResponse response) {
        DraftCookie.set(request, response, pass);
        return pass;
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
            String way = value(typed, "way");
            answers.put(
                    "way",
                    way.isBlank() ? List.of() : List.of(ContactFields.way(way).name()));
            answers.putAll(ContactFields.leftovers(way));
        }
        if (step == Step.DANGER && !value(typed, "danger").equals(DangerTold.YES)) {
            answers.put("danger", List.of());
        }
        return answers;
    }

    private static String value(MultiValueMap<String, String> typed, String field) {
        String given = typed.getFirst(field);
        return given == null ? "" : given;
    }

    private static Step placeOf(Draft draft) {
        return Step.of(draft.value(Step.RESUMED_AT)).orElse(Step.WHO);
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
            Step step,
            Screen s,
            Draft draft,
            Form form,
            boolean fromCheck,
            @Nullable String message,
            Set<DangerKind> danger,
            Model model) {
        model.addAttribute("step", pages.page(step, s, draft, fromCheck, message));
        model.addAttribute("form", form);
        help.show(model, danger, s, AnswerRules.asker(draft.value("who")).orElse(null));
        return "intake/step";
    }
}
