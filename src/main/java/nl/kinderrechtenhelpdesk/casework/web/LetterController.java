package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
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

/** Triage with words: asking more, a warm hand-over, a kind refusal with other places to go. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class LetterController {

    private static final Map<String, Move> MOVES =
            Map.of("doorvragen", Move.ASK_MORE, "doorverwijzen", Move.REFER, "afwijzen", Move.DECLINE);
    private static final String PATHS = "/{move:doorvragen|doorverwijzen|afwijzen}";
    private static final int LONGEST = 20_000;

    private final CaseHandling handling;
    private final OpenedCase opened;
    private final LetterWords words;
    private final Referrals referrals;
    private final ConsentForm consent;

    LetterController(
            CaseHandling handling, OpenedCase opened, LetterWords words, Referrals referrals, ConsentForm consent) {
        this.handling = handling;
        this.opened = opened;
        this.words = words;
        this.referrals = referrals;
        this.consent = consent;
    }

    @GetMapping(PATHS)
    ModelAndView form(@ModelAttribute("s") Screen s, @PathVariable("id") String id, @PathVariable("move") String path) {
        CaseFile file = opened.file(id);
        Move move = moveOf(path);
        Form form = Form.empty().with("bericht", words.beginning(move, file.summary()));
        return page(s, file.summary(), path, form, List.of(), HttpStatus.OK);
    }

    @PostMapping(PATHS)
    ModelAndView send(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @PathVariable("move") String path,
            @RequestParam("versie") long version,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseFile file = opened.file(id);
        Move move = moveOf(path);
        Form form = Form.of(typed);
        check(form, move, words.beginning(move, file.summary()));
        if (form.hasProblems()) {
            return page(s, file.summary(), path, form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Actor.Staff by = new Actor.Staff(who.id());
        CaseId caseId = file.summary().id();
        MoveResult result =
                switch (move) {
                    case ASK_MORE -> handling.askMore(caseId, text(form, "bericht"), by, version);
                    case REFER ->
                        referrals.refer(caseId, handover(form, move, file.summary()), consent.of(form), by, version);
                    default -> handling.handOver(caseId, move, handover(form, move, file.summary()), by, version);
                };
        return switch (result) {
            case MoveResult.Moved moved -> OpenedCase.back(caseId);
            case MoveResult.NotPossible no ->
                page(s, file.summary(), path, form, no.objections(), HttpStatus.UNPROCESSABLE_CONTENT);
            case MoveResult.ChangedMeanwhile changed ->
                page(s, changed.now(), path, form, List.of(), HttpStatus.CONFLICT);
        };
    }

    private void check(Form form, Move move, String beginning) {
        require(form, "bericht", "casework.error.message");
        if (form.problem("bericht") == null && Beginning.unedited(form.value("bericht"), beginning)) {
            form.reject("bericht", "casework.error.unedited");
        }
        if (form.problem("bericht") == null && Beginning.hasGap(form.value("bericht"))) {
            form.reject("bericht", "casework.error.gap");
        }
        if (move == Move.REFER) {
            require(form, "aan", "casework.error.to");
            require(form, "overdracht", "casework.error.handover");
            consent.check(form);
        }
        if (move == Move.DECLINE
                && form.values("plekken").isEmpty()
                && form.value("anders").isBlank()) {
            form.reject("plekken", "casework.error.places");
        }
    }

    private static void require(Form form, String field, String key) {
        if (form.value(field).isBlank()) {
            form.reject(field, key);
        } else if (form.length(field) > LONGEST) {
            form.reject(field, "casework.error.long", LONGEST);
        }
    }

    private HandoverText handover(Form form, Move move, CaseSummary summary) {
        if (move == Move.REFER) {
            return new HandoverText(text(form, "aan"), text(form, "overdracht"), text(form, "bericht"));
        }
        List<String> places = new ArrayList<>(words.places(form.values("plekken"), summary.id()));
        form.value("anders")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(places::add);
        String list = String.join("\n", places);
        String message = text(form, "bericht").reveal() + "\n\n" + words.placesTitle(summary) + "\n- "
                + String.join("\n- ", places);
        return new HandoverText(Redacted.of(list), null, Redacted.of(message));
    }

    private static Redacted<String> text(Form form, String field) {
        return Redacted.of(PlainText.clean(form.value(field)).strip());
    }

    private ModelAndView page(
            Screen s, CaseSummary now, String path, Form form, List<Objection> objections, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/letter");
        page.addObject(
                "view",
                new LetterView(
                        now,
                        moveOf(path),
                        OpenedCase.path(now.id()) + "/" + path,
                        form,
                        words.placesToChoose(s),
                        ConsentForm.ways(s),
                        objections,
                        status == HttpStatus.CONFLICT));
        page.setStatus(status);
        return page;
    }

    static Move moveOf(String path) {
        Move move = MOVES.get(path);
        if (move == null) {
            throw OpenedCase.notFound();
        }
        return move;
    }
}
