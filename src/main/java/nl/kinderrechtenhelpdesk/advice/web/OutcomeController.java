package nl.kinderrechtenhelpdesk.advice.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.advice.OutcomeSaved;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
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

/** What came of each right, as the lawyer records it. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}/uitkomst")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class OutcomeController {

    private final Outcomes outcomes;
    private final RightsAnalysis analysis;
    private final CaseDesk desk;

    OutcomeController(Outcomes outcomes, RightsAnalysis analysis, CaseDesk desk) {
        this.outcomes = outcomes;
        this.analysis = analysis;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView outcome(
            @ModelAttribute("s") Screen s,
            @PathVariable String id,
            @RequestParam(name = "bewaard", defaultValue = "") String saved,
            @AuthenticationPrincipal SignedIn reader) {
        CaseSummary summary = desk.summary(id);
        CaseOutcome outcome = outcomes.open(summary.id(), reader.actor());
        return page(s, summary, reader, formOf(outcome), null).addObject("saved", !saved.isEmpty());
    }

    @PostMapping
    @OpenTo(Role.LAWYER)
    ModelAndView record(
            @ModelAttribute("s") Screen s,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn lawyer) {
        CaseSummary summary = desk.summary(id);
        Form form = Form.of(typed);
        Redacted<String> note = Typed.text(form, "toelichting");
        if (form.hasProblems()) {
            return refused(page(s, summary, lawyer, form, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Map<ProvisionCode, OutcomeCode> recorded = new LinkedHashMap<>();
        for (RightAtStake right : analysis.of(summary.id())) {
            ProvisionCode code = right.provision().code();
            Arrays.stream(OutcomeCode.values())
                    .filter(outcome -> form.has(name(code), outcome.name()))
                    .findFirst()
                    .ifPresent(outcome -> recorded.put(code, outcome));
        }
        String version = form.value("versie");
        long seen = version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
        return switch (outcomes.record(summary.id(), recorded, note, seen, lawyer.id())) {
            case OutcomeSaved.Saved saved ->
                new ModelAndView("redirect:/medewerkers/zaken/" + summary.id() + "/uitkomst?bewaard=ja");
            case OutcomeSaved.ChangedMeanwhile changed -> {
                form.with("versie", changed.theirs().version()).reject("toelichting", "advice.error.changed.meanwhile");
                yield refused(page(s, summary, lawyer, form, changed.theirs()), HttpStatus.CONFLICT);
            }
        };
    }

    private ModelAndView page(Screen s, CaseSummary summary, SignedIn reader, Form form, @Nullable CaseOutcome theirs) {
        List<Option> options = Arrays.stream(OutcomeCode.values())
                .map(outcome -> Option.of(outcome.name(), s.t("rights.outcome." + outcome)))
                .toList();
        OutcomeView view = new OutcomeView(
                summary,
                analysis.of(summary.id()),
                outcomes.of(summary.id()),
                form,
                options,
                reader.is(Role.LAWYER),
                theirs,
                desk.names());
        return new ModelAndView("advice/outcome", Map.of("view", view));
    }

    private static Form formOf(CaseOutcome outcome) {
        Form form = Form.empty().with("toelichting", outcome.note().reveal()).with("versie", outcome.version());
        outcome.recorded().forEach((provision, code) -> form.with(name(provision), code));
        return form;
    }

    static String name(ProvisionCode provision) {
        return "uitkomst-" + provision;
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
