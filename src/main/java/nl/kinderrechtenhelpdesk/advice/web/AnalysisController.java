package nl.kinderrechtenhelpdesk.advice.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advice.AnalysisSaved;
import nl.kinderrechtenhelpdesk.advice.Assessment;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.Finding;
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

/** The rights analysis: choosing provisions and assessing them one by one. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}/kinderrechtentoets")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class AnalysisController {

    private static final String CHANGED_MEANWHILE = "advice.error.changed.meanwhile";

    private final RightsAnalysis analysis;
    private final RightChoices choices;
    private final CaseDesk desk;

    AnalysisController(RightsAnalysis analysis, RightChoices choices, CaseDesk desk) {
        this.analysis = analysis;
        this.choices = choices;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView overview(
            @ModelAttribute("s") Screen s, @PathVariable String id, @AuthenticationPrincipal SignedIn reader) {
        CaseSummary summary = desk.summary(id);
        List<RightAtStake> rights = analysis.open(summary.id(), reader.actor());
        Set<ProvisionCode> chosen =
                rights.stream().map(right -> right.provision().code()).collect(Collectors.toSet());
        AnalysisView view = new AnalysisView(
                summary,
                rights,
                choices.suggestions(s, desk.question(summary.id()).situations(), chosen),
                choices.all(s, chosen),
                reader.is(Role.LAWYER) && summary.status().open(),
                desk.names());
        return new ModelAndView("advice/analysis", Map.of("view", view));
    }

    @PostMapping
    @OpenTo(Role.LAWYER)
    String choose(
            @PathVariable String id,
            @RequestParam(name = "bepaling", defaultValue = "") List<String> codes,
            @AuthenticationPrincipal SignedIn lawyer) {
        CaseSummary summary = desk.summary(id);
        List<ProvisionCode> provisions = codes.stream()
                .map(ProvisionCode::read)
                .flatMap(Optional::stream)
                .toList();
        AnalysisSaved saved = analysis.choose(summary.id(), provisions, lawyer.id());
        boolean one = saved instanceof AnalysisSaved.Saved && provisions.size() == 1;
        return "redirect:" + path(summary) + (one ? "/" + provisions.getFirst() : "");
    }

    @GetMapping("/{code}")
    @OpenTo(Role.LAWYER)
    ModelAndView right(
            @ModelAttribute("s") Screen s,
            @PathVariable String id,
            @PathVariable String code,
            @AuthenticationPrincipal SignedIn lawyer) {
        CaseSummary summary = desk.summary(id);
        RightAtStake right = find(summary, code, lawyer);
        return page(s, summary, right, formOf(right), null);
    }

    @PostMapping("/{code}")
    @OpenTo(Role.LAWYER)
    ModelAndView assess(
            @ModelAttribute("s") Screen s,
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn lawyer) {
        CaseSummary summary = desk.summary(id);
        RightAtStake before = find(summary, code, lawyer);
        Form form = Form.of(typed);
        Assessment assessment =
                new Assessment(finding(form), Typed.text(form, "geraakt"), Typed.text(form, "motivering"));
        if (form.hasProblems()) {
            return refused(page(s, summary, before, form, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ProvisionCode provision = before.provision().code();
        return switch (analysis.assess(summary.id(), provision, assessment, version(form), lawyer.id())) {
            case AnalysisSaved.Saved saved -> new ModelAndView("redirect:" + path(summary) + "#recht-" + provision);
            case AnalysisSaved.ChangedMeanwhile changed -> {
                RightAtStake theirs = changed.theirs();
                form.with("versie", theirs.version()).reject("geraakt", CHANGED_MEANWHILE);
                yield refused(page(s, summary, before, form, theirs), HttpStatus.CONFLICT);
            }
            case AnalysisSaved.NotThere gone -> throw CaseDesk.notFound();
            case AnalysisSaved.NotNow not -> {
                form.reject("", not.why().messageKey());
                yield refused(page(s, summary, before, form, null), HttpStatus.CONFLICT);
            }
        };
    }

    @PostMapping("/{code}/weg")
    @OpenTo(Role.LAWYER)
    ModelAndView drop(
            @ModelAttribute("s") Screen s,
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam(name = "versie", defaultValue = "0") long version,
            @AuthenticationPrincipal SignedIn lawyer) {
        CaseSummary summary = desk.summary(id);
        RightAtStake right = find(summary, code, lawyer);
        return switch (analysis.drop(summary.id(), right.provision().code(), version, lawyer.id())) {
            case AnalysisSaved.Saved saved -> new ModelAndView("redirect:" + path(summary));
            case AnalysisSaved.NotThere gone -> new ModelAndView("redirect:" + path(summary));
            case AnalysisSaved.ChangedMeanwhile changed ->
                refused(
                        page(
                                s,
                                summary,
                                changed.theirs(),
                                formOf(changed.theirs()).reject("", CHANGED_MEANWHILE),
                                null),
                        HttpStatus.CONFLICT);
            case AnalysisSaved.NotNow not ->
                refused(
                        page(
                                s,
                                summary,
                                right,
                                formOf(right).reject("", not.why().messageKey()),
                                null),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            Screen s, CaseSummary summary, RightAtStake right, Form form, @Nullable RightAtStake theirs) {
        List<Option> findings = Arrays.stream(Finding.values())
                .map(finding -> Option.of(
                        finding.name(),
                        s.t("rights.finding." + finding) + " – " + s.t("advice.finding.hint." + finding)))
                .toList();
        RightView view = new RightView(
                summary,
                right,
                form,
                findings,
                Letters.path(right.provision(), Addressee.ADULT),
                theirs,
                theirs == null ? "" : desk.names().apply(theirs.changedBy()));
        return new ModelAndView("advice/right", Map.of("view", view));
    }

    private RightAtStake find(CaseSummary summary, String code, SignedIn reader) {
        return analysis.open(summary.id(), reader.actor()).stream()
                .filter(right -> right.provision().code().value().equals(code))
                .findFirst()
                .orElseThrow(CaseDesk::notFound);
    }

    private static Form formOf(RightAtStake right) {
        Assessment assessment = right.assessment();
        return Form.empty()
                .with("geraakt", assessment.engagement().reveal())
                .with("oordeel", assessment.finding())
                .with("motivering", assessment.reasoning().reveal())
                .with("versie", right.version());
    }

    private static @Nullable Finding finding(Form form) {
        return Arrays.stream(Finding.values())
                .filter(finding -> form.has("oordeel", finding.name()))
                .findFirst()
                .orElse(null);
    }

    private static long version(Form form) {
        String version = form.value("versie");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static String path(CaseSummary summary) {
        return "/medewerkers/zaken/" + summary.id() + "/kinderrechtentoets";
    }
}
