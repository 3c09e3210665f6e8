package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Organisation;
import nl.kinderrechtenhelpdesk.staff.Setup;
import nl.kinderrechtenhelpdesk.staff.Setup.Answer;
import nl.kinderrechtenhelpdesk.staff.Setup.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages behind a link that works once. Open to who has the link: nobody is signed in yet. */
@Controller
@OpenToPublic
class SetupController {

    private static final String PATH = "/medewerkers/instellen/{token}";
    private static final String PASSWORD = "wachtwoord";

    private final Setup setup;
    private final Organisation organisation;

    SetupController(Setup setup, Organisation organisation) {
        this.setup = setup;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    String page(@PathVariable("token") String token, HttpServletResponse response, Model model) {
        Optional<Setup.Open> link = setup.open(Redacted.of(token));
        if (link.isEmpty()) {
            return gone(response);
        }
        Form form = Form.empty()
                .with("naam", link.get().name())
                .with("email", link.get().email());
        return view(token, link.get(), form, model);
    }

    @PostMapping(PATH)
    String choose(
            @PathVariable("token") String token,
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = "email", defaultValue = "") String email,
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            HttpServletResponse response,
            Model model) {
        Optional<Setup.Open> link = setup.open(Redacted.of(token));
        if (link.isEmpty()) {
            return gone(response);
        }
        Form form = Form.empty().with("naam", name).with("email", email);
        if (link.get().kind() == Kind.FIRST_ADMINISTRATOR) {
            NameAndEmail.check(form);
        }
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(token, link.get(), form, model);
        }
        Answer answer =
                setup.choose(Redacted.of(token), name, NameAndEmail.email(form).orElse(email), Redacted.of(password));
        return next(token, link.get(), form, answer, response, model);
    }

    @PostMapping(PATH + "/code")
    String confirm(
            @PathVariable("token") String token,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = PASSWORD, defaultValue = "") String password,
            @RequestParam(name = "huidig", defaultValue = "") String current,
            HttpServletResponse response,
            Model model) {
        Optional<Setup.Open> link = setup.open(Redacted.of(token));
        if (link.isEmpty()) {
            return gone(response);
        }
        Redacted<String> hidden = Redacted.of(token);
        Answer answer =
                switch (link.get().kind()) {
                    case FIRST_ADMINISTRATOR, COLLEAGUE, ADMINISTRATOR_RECOVERY ->
                        setup.confirm(hidden, Redacted.of(code));
                    case NEW_SECOND_FACTOR ->
                        setup.confirmWithPassword(hidden, Redacted.of(code), Redacted.of(current));
                    case NEW_PASSWORD -> setup.newPassword(hidden, Redacted.of(password), Redacted.of(code));
                };
        return next(token, link.get(), Form.empty(), answer, response, model);
    }

    private String next(
            String token, Setup.Open link, Form form, Answer answer, HttpServletResponse response, Model model) {
        switch (answer) {
            case Answer.Done() -> {
                return "redirect:/medewerkers/inloggen?reden=klaar";
            }
            case Answer.DoneButWaits(var word) -> {
                model.addAttribute("word", word.reveal());
                return "staff/setup/waits";
            }
            case Answer.Gone() -> {
                return gone(response);
            }
            case Answer.Next() -> {
                return "redirect:/medewerkers/instellen/" + token;
            }
            case Answer.Refused(var why) -> {
                form.reject(Refusals.field(why), Refusals.message(why));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            case Answer.Wait(var left) -> TooOften.reject(form, "code", left, response);
        }
        return view(token, link, form, model);
    }

    private String view(String token, Setup.Open link, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("token", token);
        model.addAttribute("link", link);
        if (link.waits()) {
            return "staff/setup/confirm";
        }
        if (link.kind() == Kind.NEW_PASSWORD) {
            return "staff/setup/password";
        }
        if (link.kind() != Kind.NEW_SECOND_FACTOR && !link.passwordChosen()) {
            return "staff/setup/account";
        }
        Redacted<String> key = setup.key(Redacted.of(token));
        model.addAttribute("key", key.reveal().replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("qr", KeyCode.ofKey(key, organisation.name(), link.email()));
        return "staff/setup/factor";
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "staff/setup/gone";
    }
}
