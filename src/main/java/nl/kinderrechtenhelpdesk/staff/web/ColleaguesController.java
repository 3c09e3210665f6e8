package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who works here, for everybody who does: so that a newcomer nobody knows is seen. Who opens cases confirms newcomers here. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE, Role.FINANCE, Role.ADMINISTRATOR})
class ColleaguesController {

    static final String PATH = "/medewerkers/collegas";

    private static final String CONFIRM = PATH + "/{id}/bevestigen";

    private static final Duration NEW_FOR = Duration.ofDays(30);

    private final Accounts accounts;
    private final Confirmations confirmations;
    private final InstantSource clock;

    ColleaguesController(Accounts accounts, Confirmations confirmations, InstantSource clock) {
        this.accounts = accounts;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    static boolean waits(Account account) {
        return account.member().active() && !account.waiting().isEmpty();
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        List<Account> active =
                accounts.all().stream().filter(one -> one.member().active()).toList();
        boolean confirms = who.is(Role.LAWYER) || who.is(Role.COORDINATOR);
        model.addAttribute("view", new ColleaguesView(active, clock.instant().minus(NEW_FOR), who.id(), confirms));
        return "staff/colleagues";
    }

    @GetMapping(CONFIRM)
    @OpenTo({Role.LAWYER, Role.COORDINATOR})
    String page(@PathVariable("id") UUID id, Model model) {
        return confirmView(find(id), Form.empty(), model);
    }

    @PostMapping(CONFIRM)
    @OpenTo({Role.LAWYER, Role.COORDINATOR})
    String confirm(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam(name = "woord", defaultValue = "") String word,
            HttpServletResponse response,
            Model model) {
        Account colleague = find(id);
        if (confirmations.confirm(colleague.member().id(), word, who.id()) instanceof Outcome.Refused(var why)) {
            Form form = Form.empty().with("woord", word);
            form.reject(Refusals.field(why), Refusals.message(why));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return confirmView(colleague, form, model);
        }
        return "redirect:" + PATH;
    }

    private Account find(UUID id) {
        return accounts.account(new StaffId(id))
                .filter(ColleaguesController::waits)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String confirmView(Account account, Form form, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        return "staff/confirm";
    }
}
