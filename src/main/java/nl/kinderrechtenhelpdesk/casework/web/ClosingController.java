package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.Structural;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
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
    private final Codebook codebook;
    private final ClosingFields fields;
    private final ClosingDifferences differences;
    private final Rights rights;
    private final StructuralQuestion question;
    private final InstantSource clock;

    ClosingController(
            CaseHandling handling,
            OpenedCase opened,
            Codebook codebook,
            ClosingFields fields,
            ClosingDifferences differences,
            Rights rights,
            StructuralQuestion question,
            InstantSource clock) {
        this.handling = handling;
        this.opened = opened;
        this.codebook = codebook;
        this.fields = fields;
        this.differences = differences;
        this.rights = rights;
        this.question = question;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, @PathVariable("id") String id) {
        CaseFile file = opened.file(id);
        Form form = ClosingForm.filled(handling.proposedCoding(file), codebook);
        question.filled(form, file.summary().id());
        return page(s, who, file, form, List.of(), List.of(), HttpStatus.OK);
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
        boolean closing = form.value("actie").equals("sluiten");
        if (!closing && !form.value("actie").equals("bewaren")) {
            return page(s, who, file, form, List.of(), List.of(), HttpStatus.OK);
        }
        ClosingForm filled = new ClosingForm(codebook, rights, form);
        Codes before = file.coding().codes();
        LocalDate today = Zone.today(clock);
        Optional<Coding> coding = closing ? filled.read(before, today) : filled.soFar(before, today);
        Structural structural = question.read(form);
        if (coding.isEmpty() || form.hasProblems()) {
            return page(s, who, file, form, List.of(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        CaseId caseId = file.summary().id();
        Actor.Staff by = new Actor.Staff(who.id());
        MoveResult result = closing
                ? handling.close(caseId, coding.get(), structural, by, version)
                : handling.code(caseId, coding.get(), structural, by, version);
        return switch (result) {
            case MoveResult.Moved moved -> OpenedCase.back(caseId);
            case MoveResult.NotPossible no ->
                page(s, who, file, form, no.objections(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
            case MoveResult.ChangedMeanwhile changed ->
                page(
                        s,
                        who,
                        file,
                        form,
                        List.of(),
                        differences.between(s, coding.get(), file.coding()),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            Screen s,
            SignedIn who,
            CaseFile file,
            Form form,
            List<Objection> objections,
            List<ClosingView.Difference> differences,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/closing");
        page.addObject(
                "view",
                new ClosingView(
                        file.summary(),
                        form,
                        fields.of(s, file.coding().codes(), codebook.facets()),
                        fields.choices(s),
                        fields.rights(s, form),
                        question.asked(s, file.summary().id(), who.id()),
                        objections,
                        status == HttpStatus.CONFLICT,
                        differences));
        page.setStatus(status);
        return page;
    }
}
