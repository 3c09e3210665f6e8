package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.SecondCodings;
import nl.kinderrechtenhelpdesk.casework.SecondCodings.Both;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.intake.Intake;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coding a case once more without seeing how it was coded, and looking at both afterwards. */
@Controller
@OpenTo(Role.LAWYER)
class SecondCodingController {

    private static final String CASE = "/medewerkers/zaken/{id}/tweede-codering";

    private final SecondCodings codings;
    private final CaseHandling handling;
    private final Intake intake;
    private final ClosingFields fields;
    private final SecondCodingWords words;
    private final CasePageFactory parts;
    private final Codebook codebook;
    private final Rights rights;
    private final InstantSource clock;

    SecondCodingController(
            SecondCodings codings,
            CaseHandling handling,
            Intake intake,
            ClosingFields fields,
            SecondCodingWords words,
            CasePageFactory parts,
            Codebook codebook,
            Rights rights,
            InstantSource clock) {
        this.codings = codings;
        this.handling = handling;
        this.intake = intake;
        this.fields = fields;
        this.words = words;
        this.parts = parts;
        this.codebook = codebook;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(SecondCodingWords.PATH)
    @OpenTo({Role.LAWYER, Role.COORDINATOR})
    ModelAndView lists(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "bewaard", defaultValue = "") String saved) {
        return page("second", words.lists(s, who, !saved.isEmpty()), HttpStatus.OK);
    }

    @GetMapping(CASE)
    ModelAndView form(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, @PathVariable("id") String id) {
        return blind(s, who, offered(id, who), Form.empty(), HttpStatus.OK);
    }

    @PostMapping(CASE)
    ModelAndView code(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseId caseId = offered(id, who);
        Form form = Form.of(typed);
        if (form.value("actie").equals("erbij")) {
            return blind(s, who, caseId, form, HttpStatus.OK);
        }
        Optional<Coding> coding = new ClosingForm(codebook, rights, form).read(Codes.NONE, Zone.today(clock));
        if (coding.isEmpty()) {
            return blind(s, who, caseId, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!codings.code(caseId, coding.get().codes(), who)) {
            throw OpenedCase.notFound();
        }
        return new ModelAndView("redirect:" + SecondCodingWords.PATH + "?bewaard=ja");
    }

    @GetMapping(CASE + "/vergelijken")
    ModelAndView compare(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, @PathVariable("id") String id) {
        Both both = codings.compared(OpenedCase.idOf(id), who).orElseThrow(OpenedCase::notFound);
        handling.read(both.id(), who.actor());
        return page("second_compare", words.beside(s, both), HttpStatus.OK);
    }

    /** Who was not offered it learns no more than that there is no such page. */
    private CaseId offered(String id, SignedIn who) {
        CaseId caseId = OpenedCase.idOf(id);
        return codings.offeredTo(who).stream()
                .map(SecondCodings.Offered::id)
                .filter(caseId::equals)
                .findFirst()
                .orElseThrow(OpenedCase::notFound);
    }

    private ModelAndView blind(Screen s, SignedIn who, CaseId caseId, Form form, HttpStatus status) {
        CaseFile file = handling.read(caseId, who.actor()).orElseThrow(OpenedCase::notFound);
        return page(
                "second_code",
                new SecondCodingView.Blind(
                        caseId.toString(),
                        file.summary().number(),
                        intake.question(caseId),
                        parts.said(file, s, who),
                        form,
                        fields.of(s, Codes.NONE, codings.facets()),
                        fields.choices(s),
                        fields.rights(s, form)),
                status);
    }

    private static ModelAndView page(String name, Object view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/" + name);
        page.addObject("view", view);
        page.setStatus(status);
        return page;
    }
}
