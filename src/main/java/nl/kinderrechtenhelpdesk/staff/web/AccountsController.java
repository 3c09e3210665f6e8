package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The administrator's pages about accounts: who there are, their roles, closing and opening, and confirming a link of a colleague. */
@Controller
@OpenTo(Role.ADMINISTRATOR)
class AccountsController {

    static final String LIST = "/medewerkers/beheer/medewerkers";
    static final String ONE = LIST + "/{id}";

    private final Accounts accounts;

    AccountsController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(LIST)
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "staff/accounts/list";
    }

    @GetMapping(ONE)
    String one(@ModelAttribute("s") Screen s, @PathVariable("id") UUID id, Model model) {
        return oneView(s, find(id), Form.empty(), model);
    }

    @PostMapping(ONE + "/rollen")
    String changeRoles(
            @ModelAttribute("s") Screen s,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Set<Role> roles = RoleChoice.in(form);
        if (roles.isEmpty()) {
            form.reject("rollen", "staff.error.roles");
        } else {
            reject(form, accounts.changeRoles(find(id).member().id(), roles, version(form), who.id()));
        }
        return backTo(s, id, form, response, model);
    }

    @PostMapping(ONE + "/toegang")
    String setActive(
            @ModelAttribute("s") Screen s,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        boolean open = form.has("open", "ja");
        reject(form, accounts.setActive(find(id).member().id(), open, version(form), who.id()));
        return backTo(s, id, form, response, model);
    }

    @PostMapping(ONE + "/nieuwe-code/bevestigen")
    String confirmLink(
            @ModelAttribute("s") Screen s,
            @PathVariable("id") UUID id,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model) {
        Form form = Form.empty();
        reject(form, accounts.confirmLink(find(id).member().id(), who.id()));
        return backTo(s, id, form, response, model);
    }

    @PostMapping(ONE + "/uitloggen")
    String endSessions(@PathVariable("id") UUID id, @AuthenticationPrincipal SignedIn who) {
        accounts.endSessions(find(id).member().id(), who.id());
        return "redirect:" + LIST + "/" + id;
    }

    private Account find(UUID id) {
        return accounts.account(new StaffId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void reject(Form form, Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var why)) {
            form.reject(Refusals.field(why), Refusals.message(why));
        }
    }

    private String backTo(Screen s, UUID id, Form form, HttpServletResponse response, Model model) {
        if (!form.hasProblems()) {
            return "redirect:" + LIST + "/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return oneView(s, find(id), form, model);
    }

    private String oneView(Screen s, Account account, Form form, Model model) {
        if (form.values("rollen").isEmpty() && !form.hasProblems()) {
            form.withAll("rollen", account.held().stream().map(Role::name).toList());
        }
        model.addAttribute("form", form);
        model.addAttribute("account", account);
        model.addAttribute("roles", RoleChoice.options(s));
        Optional<Accounts.WaitingLink> link = waiting(account.member().id());
        model.addAttribute("linkWaits", link.isPresent());
        model.addAttribute(
                "linkBy",
                link.map(Accounts.WaitingLink::madeBy)
                        .flatMap(accounts::account)
                        .map(by -> by.member().name())
                        .orElse(""));
        return "staff/accounts/one";
    }

    private Optional<Accounts.WaitingLink> waiting(StaffId id) {
        return accounts.waitingLinks().stream()
                .filter(link -> link.id().equals(id))
                .findFirst();
    }

    private static long version(Form form) {
        String version = form.value("versie");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
