package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
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

/** The terms of a case: a lawyer establishes, corrects and settles them. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}/termijnen")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class TermsController {

    private final CaseTerms terms;
    private final CaseHandling handling;
    private final OpenedCase opened;
    private final TermWords words;

    TermsController(CaseTerms terms, CaseHandling handling, OpenedCase opened, TermWords words) {
        this.terms = terms;
        this.handling = handling;
        this.opened = opened;
        this.words = words;
    }

    /** What the form is about, and what came of the last press on its button. */
    private record Opened(@Nullable UUID term, int version, boolean reckon, boolean changed) {}

    @GetMapping
    ModelAndView page(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam(name = "termijn", defaultValue = "") String termId) {
        CaseFile file = opened.file(id);
        handling.read(file.summary().id(), who.actor());
        List<CaseTerm> all = terms.of(file.summary().id());
        // What is not established yet is what there is to do.
        Optional<CaseTerm> chosen = all.stream()
                .filter(term -> termId.isEmpty()
                        ? term.open() && term.unknown()
                        : term.id().toString().equals(termId))
                .findFirst();
        Form form = chosen.map(TermForm::filled)
                .orElseGet(() -> TermForm.blank(all.isEmpty() ? file.dates().decision() : null));
        Opened about = new Opened(
                chosen.map(CaseTerm::id).orElse(null),
                chosen.map(CaseTerm::version).orElse(0),
                false,
                false);
        return page(s, file, form, about, HttpStatus.OK);
    }

    @PostMapping
    @OpenTo(Role.LAWYER)
    ModelAndView keep(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam(name = "termijn", defaultValue = "") String termId,
            @RequestParam(name = "versie", defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseFile file = opened.file(id);
        CaseId caseId = file.summary().id();
        UUID term = termId.isEmpty() ? null : OpenedCase.rowOf(termId);
        Form form = Form.of(typed);
        Optional<CaseTerms.Entry> entry = new TermForm(words, form).read();
        if (form.value("actie").equals("reken")) {
            return page(s, file, form, new Opened(term, version, true, false), HttpStatus.OK);
        }
        if (entry.isEmpty()) {
            return page(s, file, form, new Opened(term, version, true, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (term == null) {
            terms.record(caseId, entry.get(), who.id());
        } else if (!terms.correct(caseId, term, version, entry.get(), who.id())) {
            int now = terms.of(caseId).stream()
                    .filter(found -> found.id().equals(term))
                    .map(CaseTerm::version)
                    .findFirst()
                    .orElseThrow(OpenedCase::notFound);
            return page(s, file, form, new Opened(term, now, true, true), HttpStatus.CONFLICT);
        }
        return back(caseId);
    }

    @PostMapping("/{term}/afhandelen")
    @OpenTo(Role.LAWYER)
    ModelAndView settle(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @PathVariable("term") String termId,
            @RequestParam("versie") int version,
            @RequestParam("stand") CaseTerm.Standing standing) {
        CaseFile file = opened.file(id);
        CaseId caseId = file.summary().id();
        if (!terms.settle(caseId, OpenedCase.rowOf(termId), version, standing, who.id())) {
            return page(s, file, TermForm.blank(null), new Opened(null, 0, false, true), HttpStatus.CONFLICT);
        }
        return back(caseId);
    }

    @PostMapping("/geen")
    @OpenTo(Role.LAWYER)
    ModelAndView none(@AuthenticationPrincipal SignedIn who, @PathVariable("id") String id) {
        CaseId caseId = opened.file(id).summary().id();
        terms.noTerm(caseId, who.id());
        return back(caseId);
    }

    private static ModelAndView back(CaseId id) {
        return new ModelAndView("redirect:" + OpenedCase.path(id) + "/termijnen");
    }

    private ModelAndView page(Screen s, CaseFile file, Form form, Opened about, HttpStatus status) {
        TermForm typed = new TermForm(words, form);
        ModelAndView page = new ModelAndView("casework/terms");
        page.addObject(
                "view",
                new TermsView(
                        file.summary(),
                        words.watch(file, s),
                        words.rows(terms.of(file.summary().id()), s),
                        form,
                        words.kinds(file.coding().codes().all(Facet.BODY), s),
                        Named.options(s, "casework.term.evidence.", CaseTerm.Evidence.values()),
                        about.term(),
                        about.version(),
                        about.reckon()
                                ? words.reckoned(typed.kind(), typed.from(), s).orElse(null)
                                : null,
                        about.changed(),
                        s.is(Role.LAWYER)));
        page.setStatus(status);
        return page;
    }
}
