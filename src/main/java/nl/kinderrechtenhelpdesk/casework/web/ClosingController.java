package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
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

/** Closing a case, which demands that it is coded: the figures rest on nothing else. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}/sluiten")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class ClosingController {

    private final CaseHandling handling;
    private final OpenedCase opened;
    private final CaseCodes codes;
    private final Rights rights;

    ClosingController(CaseHandling handling, OpenedCase opened, CaseCodes codes, Rights rights) {
        this.handling = handling;
        this.opened = opened;
        this.codes = codes;
        this.rights = rights;
    }

    @GetMapping
    ModelAndView form(@ModelAttribute("s") Screen s, @PathVariable("id") String id) {
        CaseFile file = opened.file(id);
        Form form = ClosingForm.filled(handling.proposedCoding(file));
        return page(s, file, form, List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView close(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("versie") long version,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseFile file = opened.file(id);
        Form form = Form.of(typed);
        if (!form.value("actie").equals("sluiten")) {
            return page(s, file, form, List.of(), List.of(), HttpStatus.OK);
        }
        Optional<Coding> coding = new ClosingForm(rights, form).read();
        if (coding.isEmpty()) {
            return page(s, file, form, List.of(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        CaseId caseId = file.summary().id();
        MoveResult result = handling.close(caseId, coding.get(), new Actor.Staff(who.id()), version);
        return switch (result) {
            case MoveResult.Moved moved -> OpenedCase.back(caseId);
            case MoveResult.NotPossible no ->
                page(s, file, form, no.objections(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
            case MoveResult.ChangedMeanwhile changed ->
                page(s, file, form, List.of(), differences(s, coding.get(), file.coding()), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            Screen s,
            CaseFile file,
            Form form,
            List<Objection> objections,
            List<ClosingView.Difference> differences,
            HttpStatus status) {
        List<ProvisionCode> chosen = new ClosingForm(rights, form).provisions();
        ModelAndView page = new ModelAndView("casework/closing");
        page.addObject(
                "view",
                new ClosingView(
                        file.summary(),
                        form,
                        choices(s),
                        chosen.stream()
                                .map(code -> new ClosingView.Right(code.value(), codes.provision(code, s)))
                                .toList(),
                        objections,
                        status == HttpStatus.CONFLICT,
                        differences));
        page.setStatus(status);
        return page;
    }

    private ClosingView.Choices choices(Screen s) {
        return new ClosingView.Choices(
                codes.themes(s),
                codes.situations(s),
                codes.groupedBodies(s),
                codes.places(s),
                codes.askers(s),
                codes.ageBands(s),
                codes.named(s, "rights.residence.", ResidenceStatus.values()),
                codes.provisions(s),
                codes.named(s, "rights.finding.", Finding.values()),
                codes.named(s, "rights.outcome.", OutcomeCode.values()));
    }

    private String themes(Coding coding, Screen s) {
        return names(
                coding.otherThemes().stream().map(code -> codes.theme(code, s)).toList());
    }

    private List<ClosingView.Difference> differences(Screen s, Coding typed, Coding kept) {
        List<ClosingView.Difference> found = new ArrayList<>();
        compare(found, "casework.closing.theme", codes.theme(typed.theme(), s), codes.theme(kept.theme(), s));
        compare(found, "casework.closing.themes", themes(typed, s), themes(kept, s));
        compare(
                found,
                "casework.closing.municipality",
                codes.municipality(typed.municipality(), s),
                codes.municipality(kept.municipality(), s));
        compare(found, "casework.closing.outcome", outcome(s, typed.outcome()), outcome(s, kept.outcome()));
        compare(
                found,
                "casework.closing.situations",
                names(typed.situations().stream()
                        .map(code -> codes.situation(code, s))
                        .toList()),
                names(kept.situations().stream()
                        .map(code -> codes.situation(code, s))
                        .toList()));
        compare(
                found,
                "casework.closing.bodies",
                names(typed.bodies().stream().map(code -> codes.body(code, s)).toList()),
                names(kept.bodies().stream().map(code -> codes.body(code, s)).toList()));
        compare(found, "casework.closing.rights", rights(s, typed), rights(s, kept));
        return found;
    }

    private String rights(Screen s, Coding coding) {
        return names(coding.provisions().stream()
                .map(right -> right.code().value() + ": " + s.t("rights.finding." + right.finding()) + ", "
                        + s.t("rights.outcome." + right.outcome()))
                .toList());
    }

    private static void compare(List<ClosingView.Difference> found, String key, String typed, String kept) {
        if (!typed.equals(kept)) {
            found.add(new ClosingView.Difference(key, typed, kept));
        }
    }

    private static String outcome(Screen s, @Nullable OutcomeCode code) {
        return code == null ? "" : s.t("rights.outcome." + code.name());
    }

    private static String names(List<String> all) {
        return String.join("; ", all);
    }
}
