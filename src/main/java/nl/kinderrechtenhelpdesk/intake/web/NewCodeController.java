package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.ComingBack;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A new code for an asker who fears that somebody saw the old one. Asks for the old one, also of who is in already: an open page on a
 * telephone that lies about must not be enough to lock its asker out.
 */
@Controller
@OpenToPublic
class NewCodeController {

    private static final String PATH = "/mijn-vraag/code";
    private static final String FORM = "formulier";

    private final ComingBack comingBack;
    private final SiteAddress site;

    NewCodeController(ComingBack comingBack, SiteAddress site) {
        this.site = site;
        this.comingBack = comingBack;
    }

    @GetMapping(PATH)
    String ask(Model model) {
        return again(Form.empty(), DraftPass.random(), model);
    }

    @PostMapping(PATH)
    String renew(
            @RequestParam(name = "code", defaultValue = "") String typed,
            @RequestParam(name = FORM, defaultValue = "") String sent,
            @ModelAttribute("s") Screen s,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        DraftPass pass = DraftPass.parse(sent).orElseGet(DraftPass::random);
        Form form = Form.empty().with("code", typed);
        AskerCode old = AskerCode.parse(typed).orElse(null);
        if (old == null) {
            form.reject("code", "intake.return.problem.shape");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(form, pass, model);
        }
        return switch (comingBack.renew(old, pass, request.getRemoteAddr())) {
            case ComingBack.Renewal.NewCode(AskerCode code) -> {
                end(request);
                model.addAttribute("address", site.of(request) + s.url("/mijn-vraag"));
                model.addAttribute("code", List.of(code.grouped().split(" ")));
                yield "intake/newcode_given";
            }
            case ComingBack.Renewal.WrongCode _ -> {
                form.reject("code", "intake.return.problem.wrong");
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again(form, pass, model);
            }
            case ComingBack.Renewal.TooOften _ -> {
                form.reject("code", "intake.return.problem.often");
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield again(form, pass, model);
            }
            case ComingBack.Renewal.Busy _ -> {
                form.reject("code", "intake.return.problem.busy");
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield again(form, pass, model);
            }
        };
    }

    private static String again(Form form, DraftPass pass, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("pass", pass.value());
        return "intake/newcode";
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
