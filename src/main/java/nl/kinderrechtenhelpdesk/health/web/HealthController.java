package nl.kinderrechtenhelpdesk.health.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.Health;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.StaffNotice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One word for a watch from outside, and the whole story for the administrator. */
@Controller
class HealthController {

    private static final String PAGE = "/medewerkers/beheer/gezondheid";

    private final Health health;

    HealthController(Health health) {
        this.health = health;
    }

    /** Says to anybody whether visitors are served, and nothing about why not. */
    @GetMapping("/gezond")
    @OpenToPublic
    ResponseEntity<String> word() {
        boolean serves = health.report().serves();
        return ResponseEntity.status(serves ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .body(serves ? "ok\n" : "not ok\n");
    }

    @GetMapping(PAGE)
    @OpenTo(Role.ADMINISTRATOR)
    String page(Model model) {
        model.addAttribute("report", health.report());
        return "health/report";
    }

    /** The entry in the navigation, and the line that stands above every page of an administrator while something is wrong. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem healthItem() {
            return new NavItem("health.nav", PAGE, 850, Set.of(Role.ADMINISTRATOR));
        }

        @Bean
        StaffNotice notWell(Health health) {
            return new StaffNotice(
                    Set.of(Role.ADMINISTRATOR), PAGE, "health.waiting", () -> notWellIn(health.report()), true);
        }

        private static long notWellIn(Health.Report report) {
            return report.parts().stream()
                    .filter(part -> part.finding().state() != Finding.State.WELL)
                    .count();
        }
    }
}
