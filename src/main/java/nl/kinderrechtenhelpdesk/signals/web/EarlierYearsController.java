package nl.kinderrechtenhelpdesk.signals.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OneFileFilter;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Import;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Outcome;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Refusal;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a spreadsheet with cases of earlier years comes in, and what was taken over is taken back. */
@Controller
@OpenTo(Role.COORDINATOR)
class EarlierYearsController {

    static final String PATH = "/medewerkers/eerdere-jaren";
    static final String DRAFT = PATH + "/concept/";

    private static final String FILE = "bestand";
    private static final String HEADER = "kopregel";
    private static final int LAST_HEADER = 1_000;

    private final EarlierYears earlier;
    private final Staff staff;

    EarlierYearsController(EarlierYears earlier, Staff staff) {
        this.earlier = earlier;
        this.staff = staff;
    }

    @GetMapping(PATH)
    ModelAndView start(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "genomen", required = false) @Nullable Integer taken,
            @RequestParam(name = "terug", required = false) @Nullable String back) {
        return page(s, who, Form.empty(), taken, back != null, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView read(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        Form form = Form.of(typed);
        int header = header(form);
        Optional<Redacted<byte[]>> file = OneFileFilter.fileIn(request);
        if (file.isEmpty()) {
            form.reject(FILE, "signals.earlier.file." + Refusal.EMPTY);
            return page(s, who, form, null, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.hasProblems()) {
            return page(s, who, form, null, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (earlier.read(file.get(), header, who)) {
            case Outcome.Read(UUID draft) -> new ModelAndView("redirect:" + DRAFT + draft);
            case Outcome.Refused(Refusal why) -> {
                form.reject(
                        FILE,
                        "signals.earlier.file." + why,
                        EarlierYears.LARGEST_FILE >> 20,
                        EarlierYears.MOST_ROWS,
                        EarlierYears.MOST_COLUMNS);
                yield page(
                        s,
                        who,
                        form,
                        null,
                        false,
                        why == Refusal.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    /** Zero when nothing was typed, and when what was typed is rejected. */
    private static int header(Form form) {
        String typed = form.value(HEADER).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        int row = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (row < 1 || row > LAST_HEADER) {
            form.reject(HEADER, "signals.earlier.header.wrong", LAST_HEADER);
            return 0;
        }
        return row;
    }

    @PostMapping(PATH + "/{id}/terug")
    ModelAndView takeBack(
            @ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        if (earlier.takeBack(id, who)) {
            return new ModelAndView("redirect:" + PATH + "?terug=ja");
        }
        Form form = Form.empty().reject("", "signals.earlier.back.not");
        return page(s, who, form, null, false, HttpStatus.CONFLICT);
    }

    private static String month(Screen s, LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", s.language().locale()).format(day);
    }

    private ModelAndView page(
            Screen s, SignedIn who, Form form, @Nullable Integer taken, boolean back, HttpStatus status) {
        List<EarlierView.Row> rows = new ArrayList<>();
        for (Import one : earlier.imports()) {
            rows.add(new EarlierView.Row(
                    one,
                    staff.name(one.by()).orElse("–"),
                    month(s, one.first()),
                    month(s, one.last()),
                    rows.isEmpty()));
        }
        ModelAndView page = new ModelAndView("signals/earlier");
        page.addObject("view", new EarlierView.Start(form, earlier.drafts(who), rows, taken, back));
        page.setStatus(status);
        return page;
    }
}
