package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For when the telephone is lost or new: recovery codes on paper, and another app. Both ask the password and a code first. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE, Role.FINANCE, Role.ADMINISTRATOR})
class OwnRecoveryController {

    private static final String CODES = "/medewerkers/mijn-account/herstelcodes";
    private static final String APP = "/medewerkers/mijn-account/nieuwe-app";

    private final Accounts accounts;

    OwnRecoveryController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(CODES)
    String codesPage(@AuthenticationPrincipal SignedIn who, Model model) {
        return codesView(who, Form.empty(), List.of(), model);
    }

    @PostMapping(CODES)
    String makeCodes(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Outcome outcome = accounts.newRecoveryCodes(who.id(), secret(typed, "huidig"), secret(typed, "code"));
        if (outcome instanceof Outcome.Codes(var codes)) {
            return codesView(
                    who,
                    Form.empty(),
                    codes.stream()
                            .map(one -> one.reveal().replaceAll("(.{4})(?!$)", "$1 "))
                            .toList(),
                    model);
        }
        return codesView(who, rejected(outcome, response), List.of(), model);
    }

    @GetMapping(APP)
    String appPage(Model model) {
        return appView(Form.empty(), model);
    }

    @PostMapping(APP)
    String newApp(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Outcome outcome = accounts.ownLinkForSecondFactor(who.id(), secret(typed, "huidig"), secret(typed, "code"));
        return outcome instanceof Outcome.Link(var token)
                ? "redirect:/medewerkers/instellen/" + token.reveal()
                : appView(rejected(outcome, response), model);
    }

    private static Redacted<String> secret(MultiValueMap<String, String> typed, String field) {
        return Redacted.of(Objects.requireNonNullElse(typed.getFirst(field), ""));
    }

    private static Form rejected(Outcome outcome, HttpServletResponse response) {
        Form form = Form.empty();
        if (outcome instanceof Outcome.Refused(var why)) {
            form.reject(Refusals.field(why), Refusals.message(why));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else if (outcome instanceof Outcome.Wait(var left)) {
            TooOften.reject(form, "huidig", left, response);
        }
        return form;
    }

    private String codesView(SignedIn who, Form form, List<String> codes, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("codes", codes);
        model.addAttribute("left", accounts.recoveryCodesLeft(who.id()));
        return "staff/codes";
    }

    private static String appView(Form form, Model model) {
        model.addAttribute("form", form);
        return "staff/app";
    }
}
