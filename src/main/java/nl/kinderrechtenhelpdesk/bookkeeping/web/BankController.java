package nl.kinderrechtenhelpdesk.bookkeeping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles.Outcome;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles.Refusal;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OneFileFilter;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lines of the bank, and where its files come in. */
@Controller
@OpenTo(Role.FINANCE)
class BankController {

    static final String PATH = "/medewerkers/bank";
    private static final String FILE = "bestand";
    private static final String SORTED = "klaar";
    private static final int ON_A_PAGE = 25;

    private final BankFiles files;
    private final BankLines lines;

    BankController(BankFiles files, BankLines lines) {
        this.files = files;
        this.lines = lines;
    }

    @GetMapping(PATH)
    ModelAndView page(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "toon", defaultValue = "") String shown,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            @RequestParam(name = "nieuw", defaultValue = "-1") int fresh,
            @RequestParam(name = "bekend", defaultValue = "0") int known,
            @RequestParam(name = "wacht", defaultValue = "0") int pending,
            @RequestParam(name = "los", defaultValue = "0") int unchecked) {
        List<String> said = new ArrayList<>();
        if (fresh >= 0) {
            said.add(s.t("bookkeeping.bank.taken", fresh, known));
            if (pending > 0) {
                said.add(s.t("bookkeeping.bank.pending", pending));
            }
            if (unchecked > 0) {
                said.add(s.t("bookkeeping.bank.unchecked", unchecked));
            }
        }
        return view(who, shown.equals(SORTED), new Paging(page, ON_A_PAGE), Form.empty(), said, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView take(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        Optional<Redacted<byte[]>> file = OneFileFilter.fileIn(request);
        Outcome outcome = file.map(one -> files.take(one, who)).orElse(new Outcome.Refused(Refusal.EMPTY));
        return switch (outcome) {
            case Outcome.Taken(int fresh, int known, int pending, int unchecked) ->
                new ModelAndView("redirect:" + PATH + "?nieuw=" + fresh + "&bekend=" + known + "&wacht=" + pending
                        + "&los=" + unchecked);
            case Outcome.Refused refused -> {
                Form form =
                        Form.empty().reject(FILE, "bookkeeping.bank.refused." + refused.why(), arguments(s, refused));
                yield view(
                        who,
                        false,
                        new Paging(1, ON_A_PAGE),
                        form,
                        List.of(),
                        refused.why() == Refusal.TOO_LARGE
                                ? HttpStatus.CONTENT_TOO_LARGE
                                : HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private static Object[] arguments(Screen s, Outcome.Refused refused) {
        return switch (refused.why()) {
            case BALANCE -> new Object[] {refused.statement(), s.euros(refused.expected()), s.euros(refused.said())};
            case CLOSED -> new Object[] {String.valueOf(refused.expected())};
            case TOO_LARGE -> new Object[] {BankFiles.LARGEST_FILE >> 20};
            default -> new Object[0];
        };
    }

    private ModelAndView view(
            SignedIn who, boolean sorted, Paging paging, Form form, List<String> said, HttpStatus status) {
        PageOf<BankLine> page = lines.page(sorted, paging, who);
        List<BankView.Row> rows = page.items().stream()
                .map(line -> new BankView.Row(line, lines.suggestions(line)))
                .toList();
        ModelAndView view = new ModelAndView("bookkeeping/bank");
        view.addObject(
                "view", new BankView(form, sorted, rows, page.total(), page.pages(), paging, files.taken(), said));
        view.setStatus(status);
        return view;
    }

    @Configuration(proxyBeanMethods = false)
    static class BankNavigation {

        @Bean
        NavItem bankItem() {
            return new NavItem("bookkeeping.bank.title", PATH, 402, Set.of(Role.FINANCE));
        }

        @Bean
        NavItem booksItem() {
            return new NavItem("bookkeeping.year.title", BooksController.PATH, 403, Set.of(Role.FINANCE));
        }
    }
}
