package nl.kinderrechtenhelpdesk.hours.web;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.NewEntry;
import nl.kinderrechtenhelpdesk.hours.Proposals;
import nl.kinderrechtenhelpdesk.hours.WorkClock;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is done with hours on the page of a case, each with one press. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class CaseHoursController {

    private final HourBook book;
    private final Proposals proposals;
    private final WorkClock clocks;
    private final Casework casework;
    private final InstantSource clock;

    CaseHoursController(HourBook book, Proposals proposals, WorkClock clocks, Casework casework, InstantSource clock) {
        this.book = book;
        this.proposals = proposals;
        this.clocks = clocks;
        this.casework = casework;
        this.clock = clock;
    }

    /** Under the hours and not under the case, as reading it is no reading of a case. */
    @GetMapping(WeekController.PATH + "/zaak/{id}")
    String now(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            Model model) {
        CaseId caseId = caseOf(id);
        String number = casework.find(caseId).map(CaseSummary::number).orElse("");
        HourBook.Sum sum = book.sum(caseId, who.id());
        Proposals.Proposal proposed =
                proposals.today(who.id(), caseId, number).stream().findFirst().orElse(null);
        model.addAttribute(
                "view",
                new CaseHoursView(
                        path(caseId),
                        number,
                        TypedMinutes.shown(sum.all()),
                        TypedMinutes.shown(sum.own()),
                        proposed == null ? null : WeekPage.proposed(s, proposed),
                        proposed == null ? "" : proposed.day().toString(),
                        clocks.of(who.id())
                                .map(running -> s.dateTime(running.since()))
                                .orElse(null),
                        Form.empty()));
        return "hours/case_now";
    }

    @PostMapping("/medewerkers/zaken/{id}/uren")
    ModelAndView hours(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> typed) {
        CaseId caseId = caseOf(id);
        Form form = Form.of(typed);
        Activity activity = WeekForm.activity(form.value(HoursPanel.ACTIVITY)).orElse(Activity.OTHER);
        switch (form.value(HoursPanel.BUTTON)) {
            case "boek" -> {
                OptionalInt minutes = TypedMinutes.read(form.value(HoursPanel.MINUTES));
                if (minutes.isEmpty() || minutes.getAsInt() == 0) {
                    form.reject(HoursPanel.MINUTES, "hours.problem.minutes");
                } else {
                    book(who, caseId, activity, minutes.getAsInt(), form);
                }
            }
            case "start" -> clocks.start(who.id(), new WorkKey.OfCase(caseId), activity);
            case "stop" -> WeekController.stopped(clocks, who);
            default -> accept(who, caseId, typed, form);
        }
        return form.hasProblems() ? again(s, caseId, form) : back(caseId);
    }

    private void book(SignedIn who, CaseId caseId, Activity activity, int minutes, Form form) {
        HourBook.Outcome outcome = book.book(List.of(new NewEntry(
                UUID.randomUUID(),
                who.id(),
                new WorkKey.OfCase(caseId),
                activity,
                minutes,
                Zone.today(clock),
                NewEntry.Source.TYPED)));
        if (outcome != HourBook.Outcome.BOOKED) {
            form.reject(HoursPanel.MINUTES, "hours.done." + outcome);
        }
    }

    private void accept(SignedIn who, CaseId caseId, MultiValueMap<String, String> typed, Form form) {
        List<Proposals.Proposal> chosen = ProposalForm.read(form, List.copyOf(typed.keySet())).stream()
                .filter(one -> one.caseId().equals(caseId))
                .toList();
        if (!form.hasProblems()) {
            proposals.accept(who.id(), chosen);
        }
    }

    /** What could not be booked, as it was typed, to be mended. */
    private static ModelAndView again(Screen s, CaseId caseId, Form form) {
        ModelAndView page = new ModelAndView("hours/case_again");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("path", path(caseId));
        page.addObject("form", form);
        page.addObject("activities", WorkWords.activities(s));
        return page;
    }

    private CaseId caseOf(String text) {
        try {
            CaseId id = CaseId.of(text);
            if (casework.find(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notAnId);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String path(CaseId id) {
        return "/medewerkers/zaken/" + id;
    }

    private static ModelAndView back(CaseId id) {
        return new ModelAndView("redirect:" + path(id) + "#uren");
    }
}
