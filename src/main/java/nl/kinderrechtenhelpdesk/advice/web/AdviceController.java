package nl.kinderrechtenhelpdesk.advice.web;

import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceDecision;
import nl.kinderrechtenhelpdesk.advice.AdviceSaved;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.web.AdviceDesk.Typing;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
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

/** Writing an advice, seeing it as the asker will, and sending it once it is approved. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}/advies")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class AdviceController {

    private final Advices advices;
    private final AdviceDesk adviceDesk;
    private final CaseDesk desk;
    private final Rights rights;

    AdviceController(Advices advices, AdviceDesk adviceDesk, CaseDesk desk, Rights rights) {
        this.advices = advices;
        this.adviceDesk = adviceDesk;
        this.desk = desk;
        this.rights = rights;
    }

    @GetMapping
    ModelAndView advice(
            @ModelAttribute("s") Screen s,
            @PathVariable String id,
            @RequestParam(name = "bewaard", defaultValue = "") String saved,
            @AuthenticationPrincipal SignedIn reader) {
        return page(s, desk.summary(id), reader, null).addObject("saved", !saved.isEmpty());
    }

    @PostMapping
    @OpenTo(Role.LAWYER)
    ModelAndView write(
            @ModelAttribute("s") Screen s,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn author) {
        CaseSummary summary = desk.summary(id);
        AdviceForm form = AdviceForm.typed(Form.of(typed));
        String action = form.form().value("doe");
        if (!action.startsWith("bewaar")) {
            form.rearrange(action);
            return page(s, summary, author, new Typing(form, form.text(rights), null));
        }
        form.check();
        AdviceText text = form.text(rights);
        if (form.form().hasProblems()) {
            return refused(page(s, summary, author, new Typing(form, text, null)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (advices.save(summary.id(), text, form.seen(), author.id())) {
            case AdviceSaved.Saved saved ->
                action.equals("bewaar-en-laat-lezen")
                        ? decided(s, summary, author, advices.submit(summary.id(), saved.version(), author.id()))
                        : new ModelAndView("redirect:" + path(summary) + "?bewaard=ja");
            case AdviceSaved.ChangedMeanwhile changed -> {
                Advice theirs = changed.theirs();
                form.form().reject("inleiding", "advice.error.changed.meanwhile");
                Typing typing = new Typing(form.over(theirs.version()), text, theirs);
                yield refused(page(s, summary, author, typing), HttpStatus.CONFLICT);
            }
            case AdviceSaved.NotNow not -> {
                form.form().reject("", not.why().messageKey());
                yield refused(page(s, summary, author, new Typing(form, text, null)), HttpStatus.CONFLICT);
            }
        };
    }

    @GetMapping("/voorbeeld")
    ModelAndView preview(
            @ModelAttribute("s") Screen s, @PathVariable String id, @AuthenticationPrincipal SignedIn reader) {
        CaseSummary summary = desk.summary(id);
        Advice advice = advices.open(summary.id(), reader.actor()).orElseThrow(CaseDesk::notFound);
        return new ModelAndView(
                "advice/preview",
                Map.of("summary", summary, "letter", adviceDesk.letter(advice, desk.question(summary.id()))));
    }

    @PostMapping("/versturen")
    @OpenTo(Role.LAWYER)
    ModelAndView send(
            @ModelAttribute("s") Screen s,
            @PathVariable String id,
            @RequestParam("nummer") int number,
            @RequestParam("versie") int revision,
            @AuthenticationPrincipal SignedIn lawyer) {
        CaseSummary summary = desk.summary(id);
        Advices.Seen seen = new Advices.Seen(number, revision);
        return decided(s, summary, lawyer, advices.send(summary.id(), seen, lawyer.id()));
    }

    private ModelAndView decided(Screen s, CaseSummary summary, SignedIn lawyer, AdviceDecision decision) {
        return switch (decision) {
            case AdviceDecision.Done done -> new ModelAndView("redirect:" + path(summary));
            case AdviceDecision.NotPossible not -> {
                ModelAndView page = page(s, desk.summary(summary.id().toString()), lawyer, null);
                Form problems = Form.empty();
                for (Objection objection : not.objections()) {
                    problems.reject("", objection.messageKey());
                }
                page.addObject("problems", problems);
                yield refused(page, HttpStatus.CONFLICT);
            }
            case AdviceDecision.OwnAdvice own ->
                throw new IllegalStateException("only reviewing asks for another author");
            case AdviceDecision.ChangedMeanwhile changed -> {
                ModelAndView page = page(s, desk.summary(summary.id().toString()), lawyer, null);
                page.addObject("problems", Form.empty().reject("", "advice.error.changed.look.again"));
                yield refused(page, HttpStatus.CONFLICT);
            }
        };
    }

    private ModelAndView page(Screen s, CaseSummary summary, SignedIn reader, @Nullable Typing typing) {
        AdviceView view = adviceDesk.view(s, summary, reader, typing);
        AdviceView.Editor editor = view.editor();
        ModelAndView page = new ModelAndView("advice/advice", Map.of("view", view));
        page.addObject("problems", editor == null ? Form.empty() : editor.form());
        return page;
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static String path(CaseSummary summary) {
        return "/medewerkers/zaken/" + summary.id() + "/advies";
    }
}
