package nl.kinderrechtenhelpdesk.schedule.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.StaffNotice;
import nl.kinderrechtenhelpdesk.schedule.StuckEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What got stuck between the parts of the application, and a button to try it again. Tells nothing of a case. */
@Controller
@OpenTo(Role.ADMINISTRATOR)
class StuckEventsController {

    private static final String PATH = "/medewerkers/beheer/blijft-liggen";
    /** What there are words for. */
    private static final Set<String> KINDS =
            Set.of("QuestionReceived", "CaseOpened", "CaseMoved", "CaseClosed", "AskerToBeTold");

    private final StuckEvents events;

    StuckEventsController(StuckEvents events) {
        this.events = events;
    }

    @GetMapping(PATH)
    String page(Model model) {
        List<StuckView.Line> lines = events.all().stream()
                .map(stuck -> new StuckView.Line(
                        stuck, "schedule.stuck.kind." + (KINDS.contains(stuck.kind()) ? stuck.kind() : "other")))
                .toList();
        model.addAttribute("view", new StuckView(lines));
        return "schedule/stuck";
    }

    @PostMapping(PATH + "/{id}")
    String tryAgain(@PathVariable("id") String id) {
        try {
            events.tryAgain(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + PATH;
    }

    /** The entry in the navigation, and the line above every page of an administrator while something waits. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem stuckEventsItem() {
            return new NavItem("schedule.stuck.nav", PATH, 860, Set.of(Role.ADMINISTRATOR));
        }

        @Bean
        StaffNotice eventsWaiting(StuckEvents events) {
            return new StaffNotice(Set.of(Role.ADMINISTRATOR), PATH, "schedule.stuck.notice", events::waiting);
        }
    }
}
