package nl.kinderrechtenhelpdesk.giving.web;

import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.Supporters;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox of offers of support. */
@Controller
@OpenTo({Role.FINANCE, Role.COORDINATOR})
class SupportInboxController {

    private static final String PATH = "/medewerkers/steun";
    private static final int ON_A_PAGE = 25;

    private final Supporters supporters;

    SupportInboxController(Supporters supporters) {
        this.supporters = supporters;
    }

    @GetMapping(PATH)
    String inbox(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            Model model) {
        model.addAttribute("messages", supporters.inbox(new Paging(page, ON_A_PAGE), who));
        return "giving/inbox";
    }

    @PostMapping(PATH + "/{id}/behandeld")
    String handled(@AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        supporters.handled(id, who);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/wis")
    String erase(@AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        supporters.erase(id, who);
        return "redirect:" + PATH;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem supportItem() {
            return new NavItem("giving.inbox.title", PATH, 400, Set.of(Role.FINANCE, Role.COORDINATOR));
        }
    }
}
