package nl.kinderrechtenhelpdesk.publication.web;

import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report for the Committee on the Rights of the Child, of the years that somebody chose. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
class CommitteeController {

    /** A State reports every five years (article 44 of the Convention). */
    private static final int CYCLE = 5;

    private final CommitteeReport report;
    private final InstantSource clock;

    CommitteeController(CommitteeReport report, InstantSource clock) {
        this.report = report;
        this.clock = clock;
    }

    @GetMapping("/medewerkers/comite")
    ModelAndView report(
            @ModelAttribute("s") Screen s,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until) {
        int last = year(until, Zone.today(clock).getYear());
        int first = Math.min(year(from, last - CYCLE + 1), last);
        Form form = Form.empty().with("van", String.valueOf(first)).with("tot", String.valueOf(last));
        return new ModelAndView("publication/committee", "view", report.of(s, first, last, form));
    }

    /** What is no year is left out, as in every choice of figures. */
    private static int year(String typed, int otherwise) {
        return typed.strip().matches("[12][0-9]{3}") ? Integer.parseInt(typed.strip()) : otherwise;
    }
}
