package nl.kinderrechtenhelpdesk.conversation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.HalfWritten;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.WritingPass;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The asker's own page. Which case it shows comes from the visit and from nowhere else, so another's cannot be asked for. */
@Controller
@OpenToAsker
class AskerConversationController {

    private final Conversation conversation;
    private final HalfWritten halfWritten;
    private final WritingPass passes;
    private final AskerPage page;
    private final InstantSource clock;

    AskerConversationController(
            Conversation conversation,
            HalfWritten halfWritten,
            WritingPass passes,
            AskerPage page,
            InstantSource clock) {
        this.conversation = conversation;
        this.halfWritten = halfWritten;
        this.passes = passes;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping(AskerPaths.CONVERSATION)
    String show(
            @AuthenticationPrincipal AskerVisit visit,
            @RequestParam(name = "verstuurd", required = false) @Nullable String sent,
            @ModelAttribute("s") Screen s,
            Model model) {
        String told = sent == null ? null : "conversation.sent" + (sent.equals("zonder") ? ".cleaned" : "");
        model.addAttribute("v", page.view(s, visit, NewTextForm.empty(clock), told));
        return "conversation/asker";
    }

    /** @param on where the asker goes instead of sending: what was typed is kept, and is there again when they are back */
    @PostMapping(AskerPaths.CONVERSATION)
    String write(
            @AuthenticationPrincipal AskerVisit visit,
            @RequestParam(name = "naar", required = false) @Nullable String on,
            @ModelAttribute("s") Screen s,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        NewText text = NewTextForm.MESSAGE.read(request, visit.caseId(), visit.actor());
        if (on != null) {
            halfWritten.keep(visit.caseId(), text.text());
            return "redirect:" + AskerPaths.onward(on);
        }
        return switch (conversation.fromAsker(text)) {
            case WriteResult.Written written -> sent(visit, written.cleaned() ? "zonder" : "ja");
            case WriteResult.AlreadyWritten _ -> sent(visit, "ja");
            case WriteResult.Refused(Refusal why) -> {
                halfWritten.keep(visit.caseId(), text.text());
                Form form = NewTextForm.MESSAGE.refuse(NewTextForm.MESSAGE.typed(request), why);
                response.setStatus(why.status());
                model.addAttribute("v", page.view(s, visit, form, null));
                yield "conversation/asker";
            }
        };
    }

    /**
     * Called by the script of the page when its reader goes away, with nothing to answer. Also when the visit is over by the time this
     * comes: going Back ends it in a race with this.
     *
     * @param pass stands in the page, and in the place of a visit and of the token of a form
     */
    @OpenToPublic
    @PostMapping(AskerPaths.KEEPING)
    ResponseEntity<Void> keep(
            @RequestParam(name = AskerPaths.PASS, defaultValue = "") String pass, HttpServletRequest request) {
        Optional<CaseId> mayKeep = passes.read(pass);
        mayKeep.ifPresent(caseId -> halfWritten.keep(
                caseId,
                NewTextForm.MESSAGE
                        .read(request, caseId, new Actor.Asker(caseId))
                        .text()));
        return ResponseEntity.status(mayKeep.isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.FORBIDDEN)
                .build();
    }

    @GetMapping(AskerPaths.FILES + "/{file}")
    void file(@AuthenticationPrincipal AskerVisit visit, @PathVariable String file, HttpServletResponse response)
            throws IOException {
        FileAnswer.send(
                conversation
                        .messageFile(visit.caseId(), PathIds.of(file), visit.actor())
                        .orElseThrow(PathIds::notFound),
                response);
    }

    /** The case was erased while its asker was looking. */
    @ExceptionHandler(CaseErased.class)
    String erased() {
        return "redirect:" + AskerPaths.LEAVE;
    }

    private String sent(AskerVisit visit, String how) {
        halfWritten.drop(visit.caseId());
        return "redirect:" + AskerPaths.CONVERSATION + "?verstuurd=" + how + "#gesprek";
    }
}
