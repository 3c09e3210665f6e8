package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines.Answer;
import nl.kinderrechtenhelpdesk.bookkeeping.Categories;
import nl.kinderrechtenhelpdesk.bookkeeping.Category;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One line of the bank: where it belongs, whole or in parts. */
@Controller
@OpenTo(Role.FINANCE)
class BankLineController {

    private static final String PATH = BankController.PATH + "/{id}";
    private static final String BACK = "redirect:" + BankController.PATH;

    private final BankLines lines;
    private final Categories categories;

    BankLineController(BankLines lines, Categories categories) {
        this.lines = lines;
        this.categories = categories;
    }

    @GetMapping(PATH)
    ModelAndView line(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        BankLine line = line(id, who);
        return view(s, line, PartForm.of(line), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView sort(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "versie", defaultValue = "0") int version) {
        BankLine line = line(id, who);
        Form form = Form.of(typed);
        List<Part> parts = PartForm.read(form, line.cents());
        if (form.hasProblems()) {
            return view(s, line, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answered(s, line, form, lines.sort(id, parts, version, who));
    }

    /** The line is open again. */
    @PostMapping(PATH + "/open")
    ModelAndView open(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam(name = "versie", defaultValue = "0") int version) {
        BankLine line = line(id, who);
        return answered(s, line, PartForm.of(line), lines.sort(id, List.of(), version, who));
    }

    @PostMapping(PATH + "/neem")
    ModelAndView accept(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam(name = "voorstel", defaultValue = "") String key,
            @RequestParam(name = "versie", defaultValue = "0") int version) {
        BankLine line = line(id, who);
        return answered(s, line, PartForm.of(line), lines.accept(id, key, version, who));
    }

    private ModelAndView answered(Screen s, BankLine line, Form form, Answer answer) {
        if (answer == Answer.DONE) {
            return new ModelAndView(BACK);
        }
        form.reject("", "bookkeeping.line.answer." + answer);
        return view(
                s, line, form, answer == Answer.DOES_NOT_FIT ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    }

    private BankLine line(UUID id, SignedIn who) {
        return lines.find(id, who).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView view(Screen s, BankLine line, Form form, HttpStatus status) {
        ModelAndView view = new ModelAndView("bookkeeping/line");
        view.addObject("view", new LineView(line, form, options(s), PartForm.ROWS));
        view.setStatus(status);
        return view;
    }

    private List<Option> options(Screen s) {
        List<Option> options = new ArrayList<>();
        for (Category category : categories.all()) {
            if (category.chosen()) {
                options.add(Option.of(category.code(), s.t("bookkeeping.category." + category.code()))
                        .in(s.t("bookkeeping.kind." + category.kind())));
            }
        }
        return options;
    }
}
