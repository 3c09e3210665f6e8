package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.BrowserKind;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenSession;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody is signed in: the browser, since when and how long ago used, and ending that. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE, Role.FINANCE, Role.ADMINISTRATOR})
class OwnSessionsController {

    private static final String PATH = "/medewerkers/mijn-account/sessies";
    private static final String WHICH = "sessie";
    private static final String ALL_OTHERS = "alle";

    private final Accounts accounts;

    OwnSessionsController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    String page(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "beeindigd", defaultValue = "false") boolean ended,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("ended", ended);
        return view(s, who, Form.empty(), request, model);
    }

    @PostMapping(PATH)
    String end(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = WHICH, defaultValue = "") String which,
            @RequestParam(name = "huidig", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Form form = Form.empty().with(WHICH, which);
        if (which.isEmpty()) {
            form.reject(WHICH, "staff.sessions.which.missing");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            String mark = which.equals(ALL_OTHERS) ? null : which;
            switch (accounts.endSession(
                    who.id(), Redacted.of(password), mark, request.getSession().getId())) {
                case Outcome.Refused(var why) -> {
                    form.reject(Refusals.field(why), Refusals.message(why));
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                }
                case Outcome.Wait(var left) -> TooOften.reject(form, "huidig", left, response);
                case Outcome.Done _, Outcome.Link _, Outcome.Codes _ -> {
                    return "redirect:" + PATH + "?beeindigd=true";
                }
            }
        }
        model.addAttribute("ended", false);
        return view(s, who, form, request, model);
    }

    private String view(Screen s, SignedIn who, Form form, HttpServletRequest request, Model model) {
        List<OpenSession> all = accounts.sessions(who.id(), request.getSession().getId());
        List<Option> others = new ArrayList<>();
        all.stream()
                .filter(session -> !session.current())
                .map(session -> new Option(session.mark(), browser(s, session.browser()), times(s, session)))
                .forEach(others::add);
        if (others.size() > 1) {
            others.add(Option.of(ALL_OTHERS, s.t("staff.sessions.all")));
        }
        all.stream()
                .filter(OpenSession::current)
                .findFirst()
                .ifPresent(current -> model.addAttribute(
                        "current", new Option(current.mark(), browser(s, current.browser()), times(s, current))));
        model.addAttribute("others", others);
        model.addAttribute("form", form);
        return "staff/sessions";
    }

    private static String times(Screen s, OpenSession session) {
        return s.t("staff.sessions.times", s.dateTime(session.since()), s.dateTime(session.usedAt()));
    }

    private static String browser(Screen s, @Nullable BrowserKind kind) {
        if (kind == null || kind.browser() == BrowserKind.Browser.UNKNOWN) {
            return s.t("staff.sessions.unknown");
        }
        String brand = kind.browser().brand();
        return kind.platform() == BrowserKind.Platform.UNKNOWN
                ? brand
                : s.t("staff.sessions.browser", brand, kind.platform().brand());
    }
}
