package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.bookkeeping.Ledger;
import nl.kinderrechtenhelpdesk.bookkeeping.Ledger.Account;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which ledger account a category has at the bookkeeper. */
@Controller
@OpenTo(Role.FINANCE)
class LedgerAccountsController {

    private static final String PATH = BooksController.PATH + "/rekeningen";
    private static final String NUMBER = "nummer-";
    private static final String NAME = "naam-";
    private static final int LONGEST_NAME = 100;

    private final Ledger ledger;

    LedgerAccountsController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(PATH)
    ModelAndView accounts(@RequestParam(name = "bewaard", defaultValue = "") String saved) {
        Form form = Form.empty();
        ledger.accounts()
                .forEach(account -> form.with(NUMBER + account.category().code(), account.number())
                        .with(NAME + account.category().code(), account.name()));
        return view(form, !saved.isEmpty(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView save(@AuthenticationPrincipal SignedIn who, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        Map<String, Account> wanted = new HashMap<>();
        for (Account account : ledger.accounts()) {
            String code = account.category().code();
            String number = form.value(NUMBER + code).strip();
            String name = PlainText.clean(form.value(NAME + code)).strip();
            if (!number.matches("[A-Za-z0-9.-]{1,20}")) {
                form.reject(NUMBER + code, "bookkeeping.accounts.problem.number");
            }
            if (name.length() > LONGEST_NAME) {
                form.reject(NAME + code, "bookkeeping.accounts.problem.name", LONGEST_NAME);
            }
            wanted.put(code, new Account(account.category(), number, name));
        }
        if (form.hasProblems()) {
            return view(form, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ledger.save(wanted, who);
        return new ModelAndView("redirect:" + PATH + "?bewaard=ja");
    }

    private ModelAndView view(Form form, boolean saved, HttpStatus status) {
        List<Account> accounts = ledger.accounts();
        ModelAndView view = new ModelAndView("bookkeeping/accounts");
        view.addObject("view", new AccountsView(form, accounts, saved));
        view.setStatus(status);
        return view;
    }
}
