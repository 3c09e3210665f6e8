package nl.kinderrechtenhelpdesk.hours.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.HourBook.Cell;
import nl.kinderrechtenhelpdesk.hours.HourBook.Outcome;
import nl.kinderrechtenhelpdesk.hours.Proposals;
import nl.kinderrechtenhelpdesk.hours.WorkClock;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own hours, by week: the only pages on which hours stand with whose they are, and only for whose they are. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
@RequestMapping(WeekController.PATH)
class WeekController {

    static final String PATH = "/medewerkers/uren";

    private static final List<String> DONE = List.of(
            "BOOKED",
            "MONTH_CLOSED",
            "NOT_POSSIBLE",
            "CHANGED_MEANWHILE",
            "THROWN_AWAY",
            "CLOCK_STARTED",
            "CLOCK_BOOKED",
            "CLOCK_FORGOTTEN",
            "CLOCK_DROPPED");

    private final HourBook book;
    private final Proposals proposals;
    private final WorkClock clocks;
    private final WeekPage page;
    private final InstantSource clock;

    WeekController(HourBook book, Proposals proposals, WorkClock clocks, WeekPage page, InstantSource clock) {
        this.book = book;
        this.proposals = proposals;
        this.clocks = clocks;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    String week(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "week", defaultValue = "") String week,
            @RequestParam(name = "klaar", defaultValue = "") String done,
            Model model) {
        return view(s, who, monday(week), Form.empty(), DONE.contains(done) ? done : null, model);
    }

    @PostMapping
    String save(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        LocalDate monday = monday(form.value("week"));
        List<Cell> cells = WeekForm.read(form, monday);
        if (form.hasProblems()) {
            return again(s, who, monday, form, null, response, model);
        }
        Outcome outcome = book.enter(
                who.id(), cells.stream().filter(cell -> may(who, cell.work())).toList());
        return outcome == Outcome.CHANGED_MEANWHILE
                ? again(s, who, monday, Form.empty(), outcome.name(), response, model)
                : back(monday, outcome.name());
    }

    /** Who sees no cases books on none. */
    private static boolean may(SignedIn who, WorkKey work) {
        return WorkWords.seesCases(who) || !(work instanceof WorkKey.OfCase);
    }

    @PostMapping("/voorstel")
    @OpenTo({Role.LAWYER, Role.COORDINATOR})
    String accept(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        LocalDate monday = monday(form.value("week"));
        List<Proposals.Proposal> chosen = ProposalForm.read(form, List.copyOf(typed.keySet()));
        if (form.hasProblems()) {
            return again(s, who, monday, form, null, response, model);
        }
        Outcome outcome = proposals.accept(who.id(), chosen);
        boolean away = form.value(ProposalForm.CHOICE).startsWith(ProposalForm.THROW_AWAY);
        return back(monday, away && outcome == Outcome.NOTHING_TO_DO ? "THROWN_AWAY" : outcome.name());
    }

    @PostMapping("/verbeter")
    String correct(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        LocalDate monday = monday(form.value("week"));
        String field = "r-" + form.value("regel");
        OptionalInt minutes = TypedMinutes.read(form.value(field));
        Optional<UUID> entry = id(form.value("regel"));
        if (minutes.isEmpty()) {
            form.reject(field, "hours.problem.minutes");
            return again(s, who, monday, form, null, response, model);
        }
        return back(
                monday,
                entry.map(one -> book.correct(one, minutes.getAsInt(), who.id()))
                        .orElse(Outcome.NOT_POSSIBLE)
                        .name());
    }

    @PostMapping("/klok")
    String clock(@AuthenticationPrincipal SignedIn who, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        return back(
                monday(form.value("week")),
                switch (form.value("klok")) {
                    case "start" -> started(who, form) ? "CLOCK_STARTED" : "NOT_POSSIBLE";
                    case "stop" -> stopped(clocks, who);
                    default -> {
                        clocks.drop(who.id());
                        yield "CLOCK_DROPPED";
                    }
                });
    }

    private boolean started(SignedIn who, Form form) {
        WorkKey work =
                WorkKey.of(form.value("klokwerk")).filter(key -> may(who, key)).orElse(null);
        Activity activity = WeekForm.activity(form.value("klokactiviteit")).orElse(null);
        return work != null && activity != null && clocks.start(who.id(), work, activity);
    }

    static String stopped(WorkClock clocks, SignedIn who) {
        return switch (clocks.stop(who.id())) {
            case BOOKED -> "CLOCK_BOOKED";
            case FORGOTTEN -> "CLOCK_FORGOTTEN";
            case DID_NOT_RUN -> "NOT_POSSIBLE";
        };
    }

    private String again(
            Screen s,
            SignedIn who,
            LocalDate monday,
            Form form,
            @Nullable String done,
            HttpServletResponse response,
            Model model) {
        response.setStatus((done == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        return view(s, who, monday, form, done, model);
    }

    private String view(Screen s, SignedIn who, LocalDate monday, Form form, @Nullable String done, Model model) {
        model.addAttribute("view", page.view(s, who, monday, form, done));
        return "hours/week";
    }

    private LocalDate monday(String week) {
        return WeekOf.monday(week, Zone.today(clock));
    }

    private static String back(LocalDate monday, String done) {
        return "redirect:" + PATH + "?week=" + WeekOf.text(monday) + (DONE.contains(done) ? "&klaar=" + done : "");
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
