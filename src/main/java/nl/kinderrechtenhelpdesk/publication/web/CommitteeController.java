package nl.kinderrechtenhelpdesk.publication.web;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import nl.kinderrechtenhelpdesk.documents.Documents;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The report for the Committee on the Rights of the Child, of the years that somebody chose: to read, and as files to take along. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
class CommitteeController {

    static final String DATA = "json";

    /** A State reports every five years (article 44 of the Convention). */
    private static final int CYCLE = 5;

    /** More years would be a file of thousands of pages that nobody asked for. */
    private static final int MOST_YEARS = 50;

    private final CommitteeReport report;
    private final CommitteeData data;
    private final Documents documents;
    private final AuditTrail trail;
    private final InstantSource clock;

    CommitteeController(
            CommitteeReport report, CommitteeData data, Documents documents, AuditTrail trail, InstantSource clock) {
        this.report = report;
        this.data = data;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/medewerkers/comite")
    ModelAndView report(
            @ModelAttribute("s") Screen s,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until) {
        return new ModelAndView("publication/committee", "view", view(s, from, until));
    }

    @GetMapping("/medewerkers/comite/verslag.{format}")
    ResponseEntity<byte[]> file(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("format") String format,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until) {
        if (!formats().contains(format)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        CommitteeView view = view(s, from, until);
        String name = "comite-" + view.from() + "-" + view.until() + "." + format;
        trail.record(who.actor(), AuditAction.FIGURES_TAKEN, null, AuditDetail.of(name));
        if (format.equals(DATA)) {
            return TakenFile.of(name, MediaType.APPLICATION_JSON_VALUE, data.of(view));
        }
        DocumentFormat written = DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return TakenFile.of(
                name, written.mediaType(), documents.write(CommitteeDocument.of(s, view, Zone.today(clock)), written));
    }

    private static List<String> formats() {
        return Stream.concat(Arrays.stream(DocumentFormat.values()).map(DocumentFormat::extension), Stream.of(DATA))
                .toList();
    }

    private CommitteeView view(Screen s, String from, String until) {
        int last = year(until, Zone.today(clock).getYear());
        int first = Math.clamp(year(from, last - CYCLE + 1), last - MOST_YEARS + 1, last);
        Form form = Form.empty().with("van", String.valueOf(first)).with("tot", String.valueOf(last));
        return report.of(s, first, last, form);
    }

    /** What is no year is left out, as in every choice of figures. */
    private static int year(String typed, int otherwise) {
        return typed.strip().matches("[12][0-9]{3}") ? Integer.parseInt(typed.strip()) : otherwise;
    }
}
