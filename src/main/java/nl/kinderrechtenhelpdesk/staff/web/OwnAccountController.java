package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.Confirmations;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own account: what is known of them, and another password. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE, Role.FINANCE, Role.ADMINISTRATOR})
class OwnAccountController {

    private static final String PATH = "/medewerkers/mijn-account";

    private final Accounts accounts;
    private final Confirmations confirmations;

    OwnAccountController(Accounts accounts, Confirmations confirmations) {
        this.accounts = accounts;
        this.confirmations = confirmations;
    }

    @GetMapping(PATH)
    String page(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "gewijzigd", defaultValue = "false") boolean changed,
            Model model) {
        return view(who, Form.empty(), changed, model);
    }

    @PostMapping(PATH + "/wachtwoord")
    String changePassword(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "huidig", defaultValue = "") String current,
            @RequestParam(name = "wachtwoord", defaultValue = "") String chosen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String session = request.getSession().getId();
        Form form = Form.empty();
        switch (accounts.changePassword(who.id(), Redacted.of(current), Redacted.of(chosen), session)) {
            case Outcome.Refused(var why) -> {
                form.reject(Refusals.field(why), Refusals.message(why));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            case Outcome.Wait(var left) -> TooOften.reject(form, "huidig", left, response);
            case Outcome.Done _, Outcome.Link _, Outcome.Codes _ -> {
                return "redirect:" + PATH + "?gewijzigd=true";
            }
        }
        return view(who, form, false, model);
    }

    private String view(SignedIn who, Form form, boolean changed, Model model) {
        model.addAttribute("form", form);
        Account account = accounts.account(who.id()).orElseThrow();
        model.addAttribute("account", account);
        model.addAttribute(
                "word",
                account.waiting().isEmpty() ? "" : confirmations.word(who.id()).reveal());
        model.addAttribute("changed", changed);
        model.addAttribute("codesLeft", accounts.recoveryCodesLeft(who.id()));
        return "staff/own";
    }
}
