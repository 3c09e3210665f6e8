package nl.kinderrechtenhelpdesk.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CasePermissions;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is done to a case with one button: moves without words, who handles it, and when to ask how it turned out. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class TriageController {

    static final Set<Move> BY_BUTTON = Set.of(Move.ACCEPT, Move.RESUME, Move.REOPEN);

    private final Casework casework;
    private final CaseHandling handling;
    private final OpenedCase opened;
    private final Colleagues colleagues;

    TriageController(Casework casework, CaseHandling handling, OpenedCase opened, Colleagues colleagues) {
        this.casework = casework;
        this.handling = handling;
        this.opened = opened;
        this.colleagues = colleagues;
    }

    @PostMapping("/stap")
    ModelAndView move(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("stap") String moveName,
            @RequestParam("versie") long version) {
        CaseFile file = opened.file(id);
        Move move = BY_BUTTON.stream()
                .filter(known -> known.name().equals(moveName))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        MoveResult result = casework.move(file.summary().id(), move, who.actor(), version);
        return after(result, file, new OpenedCase.Attempt("casework.move." + move.name(), ""));
    }

    @PostMapping("/toewijzen")
    ModelAndView assign(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("behandelaar") String handler,
            @RequestParam("versie") long version) {
        CaseFile file = opened.file(id);
        StaffId to = handlerOf(handler);
        if (!CasePermissions.mayAssign(who, file.summary().handler(), to)) {
            throw new AccessDeniedException("not theirs to assign");
        }
        CaseId caseId = file.summary().id();
        MoveResult result = handling.assign(caseId, to, new Actor.Staff(who.id()), version);
        String name = colleagues.name(to);
        return after(
                result, file, new OpenedCase.Attempt("casework.assign", name == null ? s.t("casework.nobody") : name));
    }

    @PostMapping("/opvolgen")
    ModelAndView followUp(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("versie") long version,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseFile file = opened.file(id);
        Form form = Form.of(typed);
        boolean nothing = form.isBlankDate("opvolgen") || "weg".equals(form.value("actie"));
        LocalDate on = nothing ? null : form.date("opvolgen").orElse(null);
        String typedDate = String.format(
                Locale.ROOT,
                "%s-%s-%s",
                form.value("opvolgen-day"),
                form.value("opvolgen-month"),
                form.value("opvolgen-year"));
        OpenedCase.Attempt attempt =
                new OpenedCase.Attempt("casework.followup", nothing ? s.t("casework.followup.none") : typedDate);
        if (!nothing && on == null) {
            return opened.notPossible(file.summary(), attempt, List.of(new Objection("casework.error.date")));
        }
        return after(handling.planFollowUp(file.summary().id(), on, new Actor.Staff(who.id()), version), file, attempt);
    }

    private ModelAndView after(MoveResult result, CaseFile file, OpenedCase.Attempt attempt) {
        return switch (result) {
            case MoveResult.Moved moved -> OpenedCase.back(file.summary().id());
            case MoveResult.NotPossible no -> opened.notPossible(file.summary(), attempt, no.objections());
            case MoveResult.ChangedMeanwhile changed -> opened.changed(changed.now(), attempt);
        };
    }

    private @Nullable StaffId handlerOf(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            StaffId id = StaffId.of(text);
            if (colleagues.handlesCases(id)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            // Handled below, as somebody who handles no cases.
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
