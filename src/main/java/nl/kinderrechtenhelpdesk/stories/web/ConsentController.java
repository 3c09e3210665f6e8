package nl.kinderrechtenhelpdesk.stories.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.stories.CaseStories;
import nl.kinderrechtenhelpdesk.stories.CaseStory;
import nl.kinderrechtenhelpdesk.stories.StoryConsents;
import nl.kinderrechtenhelpdesk.stories.StoryConsents.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The asker says what may be done with what happened to them, or takes it back. Which case: the one the code opened, and no other. */
@Controller
@OpenToAsker
class ConsentController {

    private static final String FOR = "waarvoor";
    private static final String TELL = "laat-weten";
    private static final String YES = "ja";

    private final StoryConsents consents;
    private final CaseStories stories;
    private final Intake intake;
    private final AskerCodes codes;

    ConsentController(StoryConsents consents, CaseStories stories, Intake intake, AskerCodes codes) {
        this.consents = consents;
        this.stories = stories;
        this.intake = intake;
        this.codes = codes;
    }

    @GetMapping(StoryPaths.CONSENT)
    String page(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal AskerVisit visit,
            @RequestParam(name = "bewaard", required = false) @Nullable String saved,
            Model model) {
        CaseId id = visit.caseId();
        Given given = consents.of(id);
        Form form = Form.empty()
                .withAll(FOR, given.purposes().stream().map(Purpose::name).toList())
                .with(TELL, given.told() ? YES : null);
        LocalDate ends = codes.of(id).endsOn();
        @Nullable
        String released = stories.of(id)
                .filter(story -> story.state() == CaseStory.State.RELEASED)
                .map(story -> story.text().reveal())
                .orElse(null);
        model.addAttribute(
                "view",
                new ConsentView(
                        s,
                        intake.question(id).content().addressee(),
                        consents.offered(),
                        form,
                        released,
                        saved != null,
                        ends == null ? null : s.date(ends)));
        return "stories/consent";
    }

    @PostMapping(StoryPaths.CONSENT)
    String change(@AuthenticationPrincipal AskerVisit visit, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        Set<Purpose> purposes = consents.offered().stream()
                .filter(purpose -> form.has(FOR, purpose.name()))
                .collect(Collectors.toSet());
        consents.change(visit.caseId(), purposes, form.has(TELL, YES), new Actor.Asker(visit.caseId()));
        return "redirect:" + StoryPaths.CONSENT + "?bewaard=ja";
    }

    /** The case was erased while its asker was looking. */
    @ExceptionHandler(CaseErased.class)
    String erased() {
        return "redirect:/mijn-vraag/weg";
    }
}
