package nl.kinderrechtenhelpdesk.casework.web;

import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.CasePermissions;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Role;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox and worklist. {@link SearchController} looks by words. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class WorklistController {

    private static final String PATH = "/medewerkers/zaken";
    /** How many rows a page of a list has. */
    static final int ROWS = 25;

    private final Worklist worklist;
    private final CaseRowFactory rows;
    private final Codebook codebook;
    private final FilterChoices choices;
    private final TransactionOperations reading;

    WorklistController(
            Worklist worklist,
            CaseRowFactory rows,
            Codebook codebook,
            FilterChoices choices,
            TransactionOperations reading) {
        this.reading = reading;
        this.worklist = worklist;
        this.rows = rows;
        this.codebook = codebook;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String list(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(name = "pagina", defaultValue = "1") String number,
            Model model) {
        // One look at the database for the lines, their number and the names.
        model.addAttribute(
                "view",
                reading.execute(_ -> view(s, who, ListQuery.of(query, codebook), numberOf(number, Worklist.REACH))));
        return "casework/worklist";
    }

    private WorklistView view(Screen s, SignedIn who, ListQuery parsed, int number) {
        CaseFilter filter = parsed.filter(who);
        PageOf<CaseLine> page = worklist.page(filter, new Paging(number, ROWS), who.actor());
        return new WorklistView(
                rows.rows(page.items(), s, ""),
                Math.min(page.total(), Worklist.counted(page.paging())),
                page.total() > Worklist.counted(page.paging()),
                !filter.onlyOpen(),
                filter.onlyOpen() && CasePermissions.mayDeclineMany(who),
                parsed.form(),
                choices.of(s),
                parsed.narrowed(),
                parsed.further(),
                pages(parsed, page));
    }

    private static WorklistView.Pages pages(ListQuery query, PageOf<CaseLine> page) {
        int number = page.paging().number();
        return new WorklistView.Pages(
                number,
                page.total() > Worklist.counted(page.paging()) ? page.pages() - 1 : page.pages(),
                number > 1 ? query.page(PATH, Math.min(number - 1, page.pages())) : null,
                number < Math.min(page.pages(), Worklist.REACH / ROWS) ? query.page(PATH, number + 1) : null);
    }

    static int numberOf(String text, int reach) {
        try {
            return Math.clamp(Integer.parseInt(text), 1, reach / ROWS);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
