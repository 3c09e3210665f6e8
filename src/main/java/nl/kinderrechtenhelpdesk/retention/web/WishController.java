package nl.kinderrechtenhelpdesk.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.retention.ErasureRequest;
import nl.kinderrechtenhelpdesk.retention.Forgetting;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The asker asks that everything be erased, or takes that back. Which case: the one the code opened, and no other. */
@Controller
@OpenToAsker
class WishController {

    static final String PATH = "/mijn-vraag/wissen";
    private static final String WHY = "waarom";
    private static final int LONGEST = 2_000;

    private final Forgetting forgetting;
    private final Intake intake;
    private final Casework casework;
    private final Danger danger;
    private final HelpLines helpLines;
    private final InstantSource clock;

    WishController(
            Forgetting forgetting,
            Intake intake,
            Casework casework,
            Danger danger,
            HelpLines helpLines,
            InstantSource clock) {
        this.forgetting = forgetting;
        this.intake = intake;
        this.casework = casework;
        this.danger = danger;
        this.helpLines = helpLines;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(@ModelAttribute("s") Screen s, @AuthenticationPrincipal AskerVisit visit, Model model) {
        return view(s, visit.caseId(), Form.empty(), model);
    }

    @PostMapping(PATH)
    String ask(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal AskerVisit visit,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        String why = PlainText.clean(form.value(WHY)).strip();
        if (why.length() > LONGEST) {
            form.reject(WHY, "retention.problem.long", LONGEST);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, visit.caseId(), form, model);
        }
        forgetting.ask(visit.caseId(), Redacted.of(why), new Actor.Asker(visit.caseId()));
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/terug")
    String takeBack(@AuthenticationPrincipal AskerVisit visit) {
        forgetting.takeBack(visit.caseId(), visit.actor());
        return "redirect:" + PATH;
    }

    /** The case was erased while its asker was looking. */
    @ExceptionHandler(CaseErased.class)
    String erased() {
        return "redirect:/mijn-vraag/weg";
    }

    private String view(Screen s, CaseId id, Form form, Model model) {
        Addressee reader = intake.question(id).content().addressee();
        boolean running =
                casework.find(id).map(summary -> summary.status().open()).orElse(true);
        @Nullable ErasureRequest request = forgetting.of(id).orElse(null);
        @Nullable Redacted<String> wish = request == null ? null : request.wish();
        @Nullable Help help = wish == null ? null : help(wish, s);
        model.addAttribute("view", new WishView(s, reader, running, request, help, form));
        return "retention/wish";
    }

    private @Nullable Help help(Redacted<String> wish, Screen s) {
        Set<DangerKind> kinds = danger.in(wish).kinds();
        return kinds.isEmpty() ? null : helpLines.fitting(kinds, clock.instant(), Help.Place.NETHERLANDS, s.language());
    }
}
