package nl.kinderrechtenhelpdesk.conversation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.ComingBack;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * When a visit ended while somebody typed: the text is shown again to who sent it, and kept nowhere. An asker can send it after all by
 * giving the code with it; staff copy it and sign in.
 */
@Controller
@OpenToPublic
class EndedVisitController {

    private final Conversation conversation;
    private final ComingBack comingBack;
    private final InstantSource clock;

    EndedVisitController(Conversation conversation, ComingBack comingBack, InstantSource clock) {
        this.conversation = conversation;
        this.comingBack = comingBack;
        this.clock = clock;
    }

    @PostMapping(EndedPaths.ASKER)
    String ended(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(NewTextForm.MESSAGE.typed(request), HttpStatus.FORBIDDEN, response, model);
    }

    @PostMapping(EndedPaths.AGAIN)
    String again(
            @RequestParam(name = "code", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Form form = NewTextForm.MESSAGE.typed(request).with("code", typed);
        @Nullable AskerCode code = AskerCode.parse(typed).orElse(null);
        if (code == null) {
            return page(
                    form.reject("code", "conversation.ended.code.shape"),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    response,
                    model);
        }
        return switch (comingBack.enter(code, request.getRemoteAddr())) {
            case ComingBack.Outcome.Welcome(AskerVisit visit) -> write(visit, form, request, response, model);
            case ComingBack.Outcome.WrongCode _ ->
                page(
                        form.reject("code", "conversation.ended.code.wrong"),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        response,
                        model);
            case ComingBack.Outcome.TooOften(Instant tryAgainAt) -> {
                long wait = Math.max(
                        1, Duration.between(clock.instant(), tryAgainAt).toSeconds());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
                form.reject("code", "conversation.ended.code.often", Math.ceilDiv(wait, 60));
                yield page(form, HttpStatus.TOO_MANY_REQUESTS, response, model);
            }
        };
    }

    @GetMapping(EndedPaths.SENT)
    String sent() {
        return "conversation/ended_sent";
    }

    @PostMapping(EndedPaths.STAFF)
    String endedForStaff(HttpServletRequest request, HttpServletResponse response, Model model) {
        @Nullable String note = request.getParameter(NewTextForm.NOTE.text());
        @Nullable String message = request.getParameter(NewTextForm.MESSAGE.text());
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("form", Form.empty().with("tekst", note == null ? message : note));
        return "conversation/ended_staff";
    }

    private String write(
            AskerVisit visit, Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (conversation.fromAsker(NewTextForm.MESSAGE.read(request, visit.caseId(), visit.actor()))) {
            case WriteResult.Written _, WriteResult.AlreadyWritten _ -> "redirect:" + EndedPaths.SENT;
            case WriteResult.Refused(Refusal why) ->
                page(NewTextForm.MESSAGE.refuse(form, why), HttpStatus.valueOf(why.status()), response, model);
        };
    }

    private static String page(Form form, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("form", form);
        return "conversation/ended";
    }
}
