package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.ComingBack;
import nl.kinderrechtenhelpdesk.page.EndOfVisit;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Coming back with the code. The code opens one case for ten minutes after the last page, and two hours at most; this page asks for it
 * each time, as whoever finds a browser open must not get in by opening the site.
 */
@Controller
@OpenToPublic
class ReturnController {

    private static final String PATH = "/mijn-vraag";
    private static final String CONVERSATION = PATH + "/gesprek";

    private final ComingBack comingBack;
    private final InstantSource clock;
    private final ObjectProvider<EndOfVisit> kept;
    private final SameOrigin origin;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    ReturnController(ComingBack comingBack, InstantSource clock, ObjectProvider<EndOfVisit> kept, SameOrigin origin) {
        this.origin = origin;
        this.kept = kept;
        this.comingBack = comingBack;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String ask(Model model) {
        model.addAttribute("form", Form.empty());
        return "intake/return";
    }

    @PostMapping(PATH)
    String enter(
            @RequestParam(name = "code", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Form form = Form.empty().with("code", typed);
        model.addAttribute("form", form);
        AskerCode code = AskerCode.parse(typed).orElse(null);
        if (code == null) {
            form.reject("code", "intake.return.problem.shape");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "intake/return";
        }
        switch (comingBack.enter(code, request.getRemoteAddr())) {
            case ComingBack.Outcome.Welcome welcome -> {
                signIn(welcome.visit(), request, response);
                return "redirect:" + CONVERSATION;
            }
            case ComingBack.Outcome.Erased(LocalDate on) -> {
                model.addAttribute("on", on);
                return "intake/erased";
            }
            case ComingBack.Outcome.Lost _ -> {
                response.setStatus(HttpStatus.GONE.value());
                return "intake/lost";
            }
            case ComingBack.Outcome.WrongCode wrong -> {
                form.reject("code", "intake.return.problem.wrong");
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            case ComingBack.Outcome.TooOften tooOften -> {
                form.reject("code", "intake.return.problem.often");
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                retryAfter(tooOften.tryAgainAt(), response);
            }
            case ComingBack.Outcome.Busy busy -> {
                form.reject("code", "intake.return.problem.busy");
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                retryAfter(busy.tryAgainAt(), response);
            }
        }
        return "intake/return";
    }

    private void retryAfter(Instant again, HttpServletResponse response) {
        long wait = Math.max(1, Duration.between(clock.instant(), again).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
    }

    /** A GET too, so that a plain link can do it: it takes nothing but a session away, and not for a link on another site. */
    @RequestMapping(
            path = PATH + "/weg",
            method = {RequestMethod.GET, RequestMethod.POST})
    String leave(HttpServletRequest request, HttpServletResponse response) {
        if (origin.of(request) == SameOrigin.From.ELSEWHERE) {
            return "redirect:/";
        }
        kept.forEach(module -> module.end(request));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        DraftCookie.expire(request, response);
        return "redirect:/";
    }

    private void signIn(AskerVisit visit, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                visit, null, List.of(new SimpleGrantedAuthority("ROLE_ASKER"))));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
