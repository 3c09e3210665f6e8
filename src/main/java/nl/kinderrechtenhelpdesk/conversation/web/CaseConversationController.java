package nl.kinderrechtenhelpdesk.conversation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What staff write in a case; its files are {@link StaffFilesController}. The page of the case itself is of {@code casework}; what is refused is shown here, as it was typed. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
@RequestMapping(StaffPages.CASES + "/{id}")
class CaseConversationController {

    private final Conversation conversation;
    private final Casework casework;

    CaseConversationController(Conversation conversation, Casework casework) {
        this.conversation = conversation;
        this.casework = casework;
    }

    @PostMapping("/bericht")
    String message(
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn writer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CaseId caseId = caseOf(id);
        NewText text = NewTextForm.MESSAGE.read(request, caseId, writer.actor());
        if (conversation.toAsker(text, read(request)) instanceof WriteResult.Refused(Refusal why)) {
            return again(caseId, NewTextForm.MESSAGE, why, request, response, model);
        }
        return backTo(caseId);
    }

    @PostMapping("/notitie")
    String note(
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn writer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CaseId caseId = caseOf(id);
        NewText text = NewTextForm.NOTE.read(request, caseId, writer.actor());
        OptionalInt minutes = NewTextForm.minutes(request);
        if (minutes.isEmpty()) {
            return again(caseId, NewTextForm.NOTE, Refusal.MINUTES_UNCLEAR, request, response, model);
        }
        if (conversation.note(text, minutes.getAsInt()) instanceof WriteResult.Refused(Refusal why)) {
            return again(caseId, NewTextForm.NOTE, why, request, response, model);
        }
        return backTo(caseId);
    }

    @PostMapping("/gezien")
    String seen(@PathVariable String id, HttpServletRequest request) {
        CaseId caseId = caseOf(id);
        conversation.seen(caseId, read(request));
        return backTo(caseId);
    }

    @PostMapping("/gebeld")
    String called(
            @PathVariable String id,
            @RequestParam(name = "bellen", defaultValue = "") String call,
            @AuthenticationPrincipal SignedIn caller) {
        CaseId caseId = caseOf(id);
        conversation.called(caseId, PathIds.of(call), caller.id());
        return backTo(caseId);
    }

    private static String again(
            CaseId caseId,
            NewTextForm fields,
            Refusal why,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Form form = fields.refuse(fields.typed(request), why);
        response.setStatus(why.status());
        model.addAttribute("v", new StaffFormView(StaffPages.of(caseId), form));
        return fields.equals(NewTextForm.NOTE) ? "conversation/note_again" : "conversation/message_again";
    }

    private CaseId caseOf(String id) {
        return PathIds.ofCase(id, casework);
    }

    private static String backTo(CaseId caseId) {
        return "redirect:" + StaffPages.of(caseId) + "#gesprek";
    }

    /** Until when the conversation stood on the page that was sent; a page that does not say so shows all there was. */
    private static Instant read(HttpServletRequest request) {
        String until = request.getParameter("gelezen");
        try {
            return until == null ? Instant.MAX : Instant.parse(until);
        } catch (DateTimeParseException e) {
            return Instant.MAX;
        }
    }
}
