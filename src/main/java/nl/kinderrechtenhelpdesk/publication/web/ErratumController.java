package nl.kinderrechtenhelpdesk.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.publication.Erratum;
import nl.kinderrechtenhelpdesk.publication.YearlyReports;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Answer;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where what is wrong in a published report is told beside it: one person writes, another agrees. */
@Controller
@OpenTo({Role.COORDINATOR, Role.ADVOCATE})
class ErratumController {

    private static final String PATH = YearlyController.PATH + "/{year}/rectificaties";

    private final YearlyReports reports;
    private final Staff staff;

    ErratumController(YearlyReports reports, Staff staff) {
        this.reports = reports;
        this.staff = staff;
    }

    @GetMapping(PATH)
    String page(@AuthenticationPrincipal SignedIn who, @PathVariable("year") int year, Model model) {
        return view(who, published(year), Form.empty(), model);
    }

    @PostMapping(PATH)
    String step(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("year") int year,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Answer answer =
                switch (form.value("stap")) {
                    case "akkoord" -> reports.agree(published(year), id(form), who);
                    case "weg" -> {
                        reports.drop(published(year), id(form), who);
                        yield Answer.DONE;
                    }
                    default -> write(published(year), form, who);
                };
        if (answer != Answer.DONE) {
            form.reject("", "publication.yearly.problem." + answer);
        }
        if (!form.hasProblems()) {
            return "redirect:" + YearlyController.PATH + "/" + year + "/rectificaties";
        }
        response.setStatus((answer == Answer.DONE ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        return view(who, year, form, model);
    }

    private Answer write(int year, Form form, SignedIn who) {
        Map<Language, Erratum.Words> words = YearlyForm.correction(form);
        if (!form.hasProblems()) {
            reports.correct(year, words, who);
        }
        return Answer.DONE;
    }

    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.value("rectificatie"));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such correction", e);
        }
    }

    private int published(int year) {
        return reports.published(year)
                .map(YearlyReports.Published::year)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String view(SignedIn who, int year, Form form, Model model) {
        model.addAttribute(
                "view",
                new YearlyView.Errata(
                        year,
                        form,
                        reports.errata(year).stream()
                                .map(erratum -> new YearlyView.Written(
                                        erratum,
                                        staff.name(erratum.writtenBy()).orElse("–"),
                                        erratum.writtenBy().equals(who.id())))
                                .toList()));
        return "publication/errata";
    }
}
