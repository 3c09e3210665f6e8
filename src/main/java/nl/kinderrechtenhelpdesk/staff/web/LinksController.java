package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where the administrator makes a link for a colleague who lost a password or the app that shows the codes. */
@Controller
@OpenTo(Role.ADMINISTRATOR)
class LinksController {

    private final Accounts accounts;
    private final LinkPage page;

    LinksController(Accounts accounts, LinkPage page) {
        this.accounts = accounts;
        this.page = page;
    }

    @PostMapping(AccountsController.ONE + "/nieuw-wachtwoord")
    String newPassword(
            @PathVariable("id") UUID id,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            Model model) {
        Account account = find(id);
        Outcome outcome = accounts.linkForPassword(account.member().id(), who.id());
        return page.show(account.member().name(), "staff.link.password", outcome, request, model);
    }

    @PostMapping(AccountsController.ONE + "/nieuwe-code")
    String newSecondFactor(
            @PathVariable("id") UUID id,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            Model model) {
        if (who.id().value().equals(id)) {
            return "redirect:/medewerkers/mijn-account/nieuwe-app";
        }
        Account account = find(id);
        Outcome outcome = accounts.linkForSecondFactor(account.member().id(), who.id());
        String key = waits(account.member().id()) ? "staff.link.factor.waits" : "staff.link.factor";
        return page.show(account.member().name(), key, outcome, request, model);
    }

    private boolean waits(StaffId id) {
        return accounts.waitingLinks().stream().anyMatch(link -> link.id().equals(id));
    }

    private Account find(UUID id) {
        return accounts.account(new StaffId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
