package nl.kinderrechtenhelpdesk.signals.web;

import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.EarlierTrial;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Draft;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Import;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Three steps from a spreadsheet to facts: what the columns say, what the cells mean, and what would happen. */
@Controller
@RequestMapping(EarlierYearsController.DRAFT + "{id}")
@OpenTo(Role.COORDINATOR)
class EarlierDraftController {

    private static final String NAME = "naam";
    private static final String AGAIN = "toch";
    private static final int LONGEST_NAME = 100;

    private final EarlierYears earlier;
    private final EarlierColumns columns;
    private final EarlierValues values;

    EarlierDraftController(EarlierYears earlier, EarlierColumns columns, EarlierValues values) {
        this.earlier = earlier;
        this.columns = columns;
        this.values = values;
    }

    @GetMapping
    ModelAndView columns(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        Draft draft = find(id, who);
        return page("columns", columns.view(s, draft, columns.form(draft)), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView map(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Draft draft = find(id, who);
        Form form = Form.of(typed);
        Draft mapped = draft.with(columns.read(form, draft));
        if (form.hasProblems()) {
            return page("columns", columns.view(s, draft, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        earlier.keep(id, mapped.mapping());
        return new ModelAndView("redirect:" + path(id) + "/waarden");
    }

    @GetMapping("/waarden")
    ModelAndView values(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        Draft draft = find(id, who);
        return page("values", values.view(s, draft, values.form(draft)), HttpStatus.OK);
    }

    @PostMapping("/waarden")
    ModelAndView choose(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Draft draft = find(id, who);
        Form form = Form.of(typed);
        Draft chosen = draft.with(values.read(form, draft));
        if (form.hasProblems()) {
            return page("values", values.view(s, draft, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        earlier.keep(id, chosen.mapping());
        return new ModelAndView("redirect:" + path(id) + "/proef");
    }

    @GetMapping("/proef")
    ModelAndView trial(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        return trial(s, find(id, who), Form.empty(), HttpStatus.OK);
    }

    @PostMapping("/proef")
    ModelAndView take(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Draft draft = find(id, who);
        Form form = Form.of(typed);
        String name = PlainText.clean(form.value(NAME)).strip();
        if (name.isEmpty() || form.length(NAME) > LONGEST_NAME) {
            form.reject(NAME, "signals.earlier.name.wrong", LONGEST_NAME);
        }
        if (draft.takenBefore() != null && !form.has(AGAIN, "ja")) {
            form.reject(AGAIN, "signals.earlier.again.wrong");
        }
        if (form.hasProblems()) {
            return trial(s, draft, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Import> taken = earlier.take(draft, name, who);
        if (taken.isEmpty()) {
            form.reject("", "signals.earlier.nothing");
            return trial(s, draft, form, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + EarlierYearsController.PATH + "?genomen="
                + taken.get().cases());
    }

    @PostMapping("/weg")
    String throwAway(@AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        earlier.throwAway(id, who);
        return "redirect:" + EarlierYearsController.PATH;
    }

    private ModelAndView trial(Screen s, Draft draft, Form form, HttpStatus status) {
        EarlierTrial trial = earlier.trial(draft);
        return page("trial", columns.trial(s, draft, trial, form), status);
    }

    private Draft find(UUID id, SignedIn who) {
        return earlier.draft(id, who).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String path(UUID id) {
        return EarlierYearsController.DRAFT + id;
    }

    private static ModelAndView page(String name, Object view, HttpStatus status) {
        ModelAndView page = new ModelAndView("signals/earlier_" + name);
        page.addObject("view", view);
        page.setStatus(status);
        return page;
    }
}
