package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import nl.kinderrechtenhelpdesk.page.Typed;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.SignIn;
import nl.kinderrechtenhelpdesk.staff.SignIn.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in: a page for the password, then a page for the code of the second factor. */
@Controller
@OpenToPublic
class SignInController {

    static final String PASSWORD_PAGE = "/medewerkers/inloggen";
    private static final String CODE_PAGE = "/medewerkers/inloggen/code";

    private final SignIn signIn;
    private final Arriving arriving;
    private final ScreenFactory screens;
    private final ObjectProvider<DemoAccounts> demo;

    SignInController(SignIn signIn, Arriving arriving, ScreenFactory screens, ObjectProvider<DemoAccounts> demo) {
        this.screens = screens;
        this.signIn = signIn;
        this.arriving = arriving;
        this.demo = demo;
    }

    @GetMapping(PASSWORD_PAGE)
    String passwordPage(
            @RequestParam(name = "naar", defaultValue = OwnPath.START) String to,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            Model model) {
        return Arriving.whoIsIn() != null
                ? "redirect:" + OwnPath.of(to)
                : passwordView(model, Form.empty(), to, reason);
    }

    @PostMapping(PASSWORD_PAGE)
    String password(
            @RequestParam(name = "email", defaultValue = "") String email,
            @RequestParam(name = "wachtwoord", defaultValue = "") String password,
            @RequestParam MultiValueMap<String, String> all,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Typed typed = carried(all, model);
        String to = Objects.requireNonNullElse(all.getFirst("naar"), OwnPath.START);
        Form form = Form.empty().with("email", email);
        Answer answer = signIn.password(
                NameAndEmail.email(form).map(Redacted::of).orElse(Redacted.of(email)),
                Redacted.of(password),
                arriving.from(request));
        if (answer instanceof Answer.PasswordRight right) {
            arriving.passwordRight(request, right.id(), OwnPath.of(to));
            return typed == null ? "redirect:" + CODE_PAGE : codeView(request, model, Form.empty());
        }
        reject(form, "email", answer, "staff.signin.wrong", response);
        return passwordView(model, form, to, typed == null ? "" : "bewaard");
    }

    @GetMapping(CODE_PAGE)
    String codePage(HttpServletRequest request, Model model) {
        return arriving.halfWay(request).isPresent() ? codeView(request, model, Form.empty()) : tooLate();
    }

    @PostMapping(CODE_PAGE)
    String code(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> all,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Typed typed = carried(all, model);
        Optional<Arriving.HalfWay> half = arriving.halfWay(request);
        if (half.isEmpty()) {
            return typed == null ? tooLate() : passwordView(model, Form.empty(), OwnPath.START, "bewaard");
        }
        Answer answer = signIn.code(half.get().id(), Redacted.of(code), arriving.from(request));
        if (answer instanceof Answer.Welcome welcome) {
            arriving.welcome(request, response, welcome);
            return typed == null ? "redirect:" + half.get().to() : sendAgain(request, model);
        }
        if (answer instanceof Answer.NotConfirmed(var word)) {
            arriving.leave(request);
            model.addAttribute("word", word.reveal());
            return "staff/setup/waits";
        }
        Form form = Form.empty();
        reject(form, "code", answer, "staff.code.wrong", response);
        return codeView(request, model, form);
    }

    /** Shows what was typed before the session ended, now on a page of somebody who is in. */
    private String sendAgain(HttpServletRequest request, Model model) {
        model.addAttribute("s", screens.of(request));
        return "staff/again/staff";
    }

    private static @Nullable Typed carried(MultiValueMap<String, String> all, Model model) {
        Typed typed = Typed.carried(all).orElse(null);
        model.addAttribute("typed", typed);
        return typed;
    }

    private static void reject(Form form, String field, Answer answer, String wrong, HttpServletResponse response) {
        if (answer instanceof Answer.Wait wait) {
            TooOften.reject(form, field, wait.left(), response);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            form.reject(field, wrong);
        }
    }

    private String passwordView(Model model, Form form, String to, String reason) {
        model.addAttribute("form", form);
        model.addAttribute("to", OwnPath.of(to));
        model.addAttribute("reason", reason.matches("eerst|uit|verlopen|klaar|bewaard") ? reason : "");
        model.addAttribute(
                "demo", demo.stream().flatMap(all -> all.all().stream()).toList());
        return "staff/signin";
    }

    private String codeView(HttpServletRequest request, Model model, Form form) {
        model.addAttribute("demoCode", demoCode(request));
        model.addAttribute("form", form);
        return "staff/code";
    }

    /** In the demo the code stands on the page; elsewhere this is always empty. */
    private String demoCode(HttpServletRequest request) {
        return demo.stream()
                .flatMap(all -> all.all().stream()
                        .filter(account -> arriving.halfWay(request)
                                .filter(half ->
                                        half.id().equals(account.member().id()))
                                .isPresent())
                        .map(all::currentCode))
                .findFirst()
                .orElse("");
    }

    private static String tooLate() {
        return "redirect:" + PASSWORD_PAGE + "?reden=verlopen";
    }
}
