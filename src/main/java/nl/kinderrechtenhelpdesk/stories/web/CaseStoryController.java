package nl.kinderrechtenhelpdesk.stories.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.stories.CaseStories;
import nl.kinderrechtenhelpdesk.stories.CaseStories.Answer;
import nl.kinderrechtenhelpdesk.stories.CaseStory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One lawyer writes the anonymous story of a case, another agrees to it, anyone of them withdraws it. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class CaseStoryController {

    static final String TEXT = "tekst";
    static final String CHILD_VIEW = "mening";
    static final String CHECKED = "nagekeken";

    private static final String VERSION = "versie";
    private static final int LONGEST = 3_000;

    private final CaseStories stories;
    private final CaseStoryPage page;
    private final Casework casework;
    private final AuditTrail trail;

    CaseStoryController(CaseStories stories, CaseStoryPage page, Casework casework, AuditTrail trail) {
        this.stories = stories;
        this.page = page;
        this.casework = casework;
        this.trail = trail;
    }

    @GetMapping(StoryPaths.STORY)
    String show(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            Model model) {
        CaseSummary summary = found(id);
        trail.record(who.actor(), AuditAction.CASE_READ, summary.id());
        Form form = stories.of(summary.id()).map(CaseStoryController::form).orElseGet(Form::empty);
        model.addAttribute("view", page.view(s, who, summary, form));
        return "stories/story";
    }

    @PostMapping(StoryPaths.STORY)
    String step(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        CaseSummary summary = found(id);
        Form form = Form.of(typed);
        Actor.Staff by = new Actor.Staff(who.id());
        int version = form.value(VERSION).matches("[0-9]{1,9}") ? Integer.parseInt(form.value(VERSION)) : 0;
        Answer answer =
                switch (form.value("stap")) {
                    case "akkoord" -> stories.agree(summary.id(), version, by);
                    case "terug" -> stories.giveBack(summary.id(), version, by);
                    case "intrekken" -> stories.withdraw(summary.id(), by);
                    case "aanbieden" -> write(summary.id(), form, true, version, by);
                    default -> write(summary.id(), form, false, version, by);
                };
        if (answer == Answer.DONE) {
            return "redirect:" + StoryPaths.ofCase(summary.id()) + "/verhaal";
        }
        boolean wrong = form.hasProblems();
        response.setStatus((wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        if (!wrong) {
            form.reject(answer == Answer.NO_CHILD_VIEW ? CHILD_VIEW : "", "stories.problem." + answer);
        }
        model.addAttribute("view", page.view(s, who, summary, form));
        return "stories/story";
    }

    private Answer write(CaseId id, Form form, boolean offer, int version, Actor.Staff by) {
        Redacted<String> text = text(form, TEXT);
        Redacted<String> view = text(form, CHILD_VIEW);
        if (text.reveal().isEmpty()) {
            form.reject(TEXT, "stories.problem.text");
        }
        if (offer && !form.values(CHECKED).containsAll(CaseStoryPage.CHECKS)) {
            form.reject(CHECKED, "stories.problem.checked");
        }
        return form.hasProblems() ? Answer.CHANGED_MEANWHILE : stories.write(id, text, view, offer, version, by);
    }

    private static Redacted<String> text(Form form, String field) {
        if (form.length(field) > LONGEST) {
            form.reject(field, "stories.problem.long", LONGEST);
        }
        return Redacted.of(PlainText.clean(form.value(field)).strip());
    }

    private static Form form(CaseStory story) {
        return Form.empty()
                .with(TEXT, story.text().reveal())
                .with(CHILD_VIEW, story.childView().reveal());
    }

    private CaseSummary found(String id) {
        try {
            return casework.find(CaseId.of(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noId);
        }
    }
}
