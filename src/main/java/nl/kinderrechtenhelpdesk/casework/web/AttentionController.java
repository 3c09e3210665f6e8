package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AttentionDesk;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done about a case that asks for attention: danger set and cleared, another day promised, a case left ended. */
@Controller
@RequestMapping("/medewerkers/zaken/{id}")
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class AttentionController {

    private static final int LONGEST = 20_000;

    private final AttentionDesk desk;
    private final OpenedCase opened;
    private final LetterWords words;
    private final InstantSource clock;

    AttentionController(AttentionDesk desk, OpenedCase opened, LetterWords words, InstantSource clock) {
        this.desk = desk;
        this.opened = opened;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps what was typed on the page of the case ({@link KeepsUnsent}), and nothing else. */
    @PostMapping("/bewaren")
    ModelAndView keep(@PathVariable("id") String id) {
        return OpenedCase.back(opened.file(id).summary().id());
    }

    @PostMapping("/spoed")
    ModelAndView mark(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseSummary summary = opened.file(id).summary();
        Form form = Form.of(typed);
        Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
        for (DangerKind kind : DangerKind.values()) {
            if (form.has("soorten", kind.name())) {
                kinds.add(kind);
            }
        }
        if (kinds.isEmpty()) {
            form.reject("soorten", "casework.error.kinds");
        }
        require(form, "spoedreden", "casework.error.urgent.why");
        if (form.hasProblems()) {
            return again(s, summary, "/spoed", "casework.urgent.set", form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.mark(summary.id(), kinds, text(form, "spoedreden"), new Actor.Staff(who.id()));
        return OpenedCase.back(summary.id());
    }

    @PostMapping("/spoed-weg")
    ModelAndView clear(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseSummary summary = opened.file(id).summary();
        Form form = Form.of(typed);
        require(form, "spoedweg", "casework.error.urgent.clear");
        if (form.hasProblems()) {
            return again(s, summary, "/spoed-weg", "casework.urgent.clear", form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<UUID> reasons = ids(form.value("redenen"));
        return desk.clear(summary.id(), reasons, text(form, "spoedweg"), new Actor.Staff(who.id()))
                ? OpenedCase.back(summary.id())
                : again(s, summary, "/spoed-weg", "casework.urgent.clear", form, HttpStatus.CONFLICT);
    }

    @PostMapping("/antwoorddatum")
    ModelAndView promise(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("versie") long version,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseSummary summary = opened.file(id).summary();
        Form form = Form.of(typed);
        LocalDate on = form.date("belofte").orElse(null);
        if (on == null || on.isBefore(Zone.today(clock))) {
            form.reject("belofte", "casework.error.promise");
        }
        require(form, "uitleg", "casework.error.message");
        if (on == null || form.hasProblems()) {
            return again(
                    s, summary, "/antwoorddatum", "casework.promise.title", form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Redacted<String> message = text(form, "uitleg").map(text -> text + "\n\n" + words.promised(summary, on));
        MoveResult result = desk.promise(summary.id(), on, message, new Actor.Staff(who.id()), version);
        return after(s, result, summary.id(), "/antwoorddatum", "casework.promise.title", form);
    }

    @PostMapping("/niet-heropenen")
    ModelAndView leave(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("versie") long version,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseSummary summary = opened.file(id).summary();
        Form form = Form.of(typed);
        require(form, "weigering", "casework.error.message");
        if (form.hasProblems()) {
            return again(s, summary, "/niet-heropenen", "casework.again.leave", form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        MoveResult result = desk.leaveEnded(summary.id(), text(form, "weigering"), new Actor.Staff(who.id()), version);
        return after(s, result, summary.id(), "/niet-heropenen", "casework.again.leave", form);
    }

    private ModelAndView after(Screen s, MoveResult result, CaseId id, String action, String title, Form form) {
        return switch (result) {
            case MoveResult.Moved moved -> OpenedCase.back(id);
            case MoveResult.NotPossible no -> {
                no.objections().forEach(objection -> form.reject("", objection.messageKey()));
                yield again(
                        s, opened.file(id.toString()).summary(), action, title, form, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case MoveResult.ChangedMeanwhile changed ->
                again(s, changed.now(), action, title, form, HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView again(
            Screen s, CaseSummary summary, String action, String title, Form form, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/redo");
        page.addObject(
                "view",
                new RedoView(summary, action, title, form, CasePageFactory.kinds(s), status == HttpStatus.CONFLICT));
        page.setStatus(status);
        return page;
    }

    private static void require(Form form, String field, String key) {
        if (form.value(field).isBlank()) {
            form.reject(field, key);
        } else if (form.length(field) > LONGEST) {
            form.reject(field, "casework.error.long", LONGEST);
        }
    }

    private static Redacted<String> text(Form form, String field) {
        return Redacted.of(PlainText.clean(form.value(field)).strip());
    }

    private static List<UUID> ids(String joined) {
        List<UUID> ids = new ArrayList<>();
        for (String id : StringUtils.commaDelimitedListToSet(joined)) {
            if (id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                ids.add(UUID.fromString(id));
            }
        }
        return ids;
    }
}
