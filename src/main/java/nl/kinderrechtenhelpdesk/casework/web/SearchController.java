package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search over cases. Words that are searched for are personal: they are posted, and stand in the address of what was found under a seal
 * ({@link SealedSearch}), so that going back works.
 */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class SearchController {

    private static final String PATH = "/medewerkers/zaken/zoeken";
    private static final String WORDS = "zoek";
    private static final String SEALED = "z";
    private static final int LONGEST = 200;

    private final Worklist worklist;
    private final CaseRowFactory rows;
    private final Codebook codebook;
    private final FilterChoices choices;
    private final SealedSearch sealed;
    private final TransactionOperations reading;

    SearchController(
            Worklist worklist,
            CaseRowFactory rows,
            Codebook codebook,
            FilterChoices choices,
            SealedSearch sealed,
            TransactionOperations reading) {
        this.worklist = worklist;
        this.rows = rows;
        this.codebook = codebook;
        this.choices = choices;
        this.sealed = sealed;
        this.reading = reading;
    }

    @PostMapping(PATH)
    String ask(@AuthenticationPrincipal SignedIn who, @RequestParam MultiValueMap<String, String> typed) {
        String words = Redacted.of(
                        typed.getOrDefault(WORDS, List.of("")).getFirst().strip())
                .reveal();
        String asked = words.substring(0, Math.min(words.length(), LONGEST));
        if (asked.isEmpty()) {
            return "redirect:" + PATH;
        }
        ListQuery narrowing = ListQuery.ofSearch(typed, codebook);
        return "redirect:" + narrowing.address(PATH, SEALED, sealed.seal(who.id(), Redacted.of(asked)));
    }

    @GetMapping(PATH)
    String found(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(name = SEALED, defaultValue = "") String asked,
            @RequestParam(name = "pagina", defaultValue = "1") String number,
            Model model) {
        ListQuery narrowing = ListQuery.ofSearch(query, codebook);
        Redacted<String> words = sealed.open(who.id(), asked).orElse(Redacted.of(""));
        Form form = narrowing.form().with(WORDS, words.reveal());
        SearchView.Filters filters = new SearchView.Filters(
                form, choices.of(s), !narrowing.filter(who).equals(CaseFilter.all()));
        if (words.reveal().isEmpty()) {
            model.addAttribute("view", SearchView.nothing(filters));
            return "casework/search";
        }
        Paging paging = new Paging(WorklistController.numberOf(number, Worklist.FOUND), WorklistController.ROWS);
        // One look at the database for the lines, their number and the names.
        model.addAttribute("view", reading.execute(_ -> {
            Worklist.Found found = worklist.search(words, narrowing.filter(who), paging, who.actor());
            return new SearchView(
                    filters,
                    rows.rows(found.lines(), s, words.reveal()),
                    SearchView.Amount.of(found),
                    found.ignored().stream().map(Redacted::reveal).toList(),
                    paging,
                    paging.number() > 1 ? narrowing.address(PATH, SEALED, asked, paging.number() - 1) : null,
                    found.more() ? narrowing.address(PATH, SEALED, asked, paging.number() + 1) : null);
        }));
        return "casework/search";
    }
}
