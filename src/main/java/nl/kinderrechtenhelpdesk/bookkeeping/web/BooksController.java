package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import nl.kinderrechtenhelpdesk.bookkeeping.Categories;
import nl.kinderrechtenhelpdesk.bookkeeping.Category;
import nl.kinderrechtenhelpdesk.bookkeeping.Ledger;
import nl.kinderrechtenhelpdesk.bookkeeping.Ledger.Closing;
import nl.kinderrechtenhelpdesk.bookkeeping.YearFigures;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The money of a year in the categories of RJ 650, its files for a bookkeeper, and closing it. */
@Controller
@OpenTo(Role.FINANCE)
class BooksController {

    static final String PATH = "/medewerkers/boekhouding";

    private final YearFigures figures;
    private final Ledger ledger;
    private final Categories categories;
    private final InstantSource clock;

    BooksController(YearFigures figures, Ledger ledger, Categories categories, InstantSource clock) {
        this.figures = figures;
        this.ledger = ledger;
        this.categories = categories;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView year(@RequestParam(name = "jaar", required = false) @Nullable Integer asked) {
        return view(asked, Form.empty(), HttpStatus.OK);
    }

    @GetMapping(PATH + "/{year:20\\d\\d}.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("s") Screen s, @PathVariable("year") int year) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.csv(year, s.language(), out);
        return file("grootboek-" + year + ".csv", "text/csv;charset=UTF-8", out);
    }

    @GetMapping(PATH + "/{year:20\\d\\d}.xaf")
    ResponseEntity<byte[]> auditFile(@ModelAttribute("s") Screen s, @PathVariable("year") int year) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.auditFile(year, s.language(), out);
        return file("auditfile-" + year + ".xaf", "application/xml;charset=UTF-8", out);
    }

    private static ResponseEntity<byte[]> file(String name, String type, ByteArrayOutputStream content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content.toByteArray());
    }

    @PostMapping(PATH + "/{year:20\\d\\d}/sluit")
    ModelAndView close(@AuthenticationPrincipal SignedIn who, @PathVariable("year") int year) {
        Closing closing = ledger.close(year, who);
        return closing == Closing.DONE
                ? new ModelAndView("redirect:" + PATH + "?jaar=" + year)
                : view(year, Form.empty().reject("", "bookkeeping.year.close." + closing), HttpStatus.CONFLICT);
    }

    private ModelAndView view(@Nullable Integer asked, Form form, HttpStatus status) {
        List<Integer> years = figures.years();
        int year = asked != null && years.contains(asked)
                ? asked
                : years.stream().findFirst().orElse(Zone.today(clock).getYear());
        ModelAndView view = new ModelAndView("bookkeeping/year");
        view.addObject(
                "view",
                new YearView(
                        figures.of(year),
                        figures.of(year - 1),
                        years,
                        of(Category.Kind.INCOME),
                        of(Category.Kind.COST),
                        form));
        view.setStatus(status);
        return view;
    }

    private List<Category> of(Category.Kind kind) {
        return categories.all().stream().filter(one -> one.kind() == kind).toList();
    }
}
