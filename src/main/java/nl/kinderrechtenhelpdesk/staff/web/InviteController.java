package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the administrator invites a colleague. */
@Controller
@OpenTo(Role.ADMINISTRATOR)
class InviteController {

    private static final String INVITE = AccountsController.LIST + "/uitnodigen";

    private final Accounts accounts;
    private final LinkPage page;

    InviteController(Accounts accounts, LinkPage page) {
        this.accounts = accounts;
        this.page = page;
    }

    @GetMapping(INVITE)
    String invitePage(@ModelAttribute("s") Screen s, Model model) {
        return inviteView(s, Form.empty(), model);
    }

    @PostMapping(INVITE)
    String invite(
            @ModelAttribute("s") Screen s,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        NameAndEmail.check(form);
        Set<Role> roles = RoleChoice.in(form);
        if (roles.isEmpty()) {
            form.reject("rollen", "staff.error.roles");
        }
        if (!form.hasProblems()) {
            Outcome outcome = accounts.invite(
                    form.value("naam").strip(), NameAndEmail.email(form).orElseThrow(), roles, who.id());
            if (outcome instanceof Outcome.Link link) {
                return page.show(form.value("naam").strip(), "staff.link.colleague", link, request, model);
            }
            if (outcome instanceof Outcome.Refused(var why)) {
                form.reject(Refusals.field(why), Refusals.message(why));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return inviteView(s, form, model);
    }

    private static String inviteView(Screen s, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("roles", RoleChoice.options(s));
        return "staff/accounts/invite";
    }
}
