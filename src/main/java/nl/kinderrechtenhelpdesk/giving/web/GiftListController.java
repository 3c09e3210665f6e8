package nl.kinderrechtenhelpdesk.giving.web;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The gifts, for who keeps the money: what is expected, what came in, and whom to thank. */
@Controller
@OpenTo(Role.FINANCE)
class GiftListController {

    private static final String PATH = "/medewerkers/giften";
    private static final int ON_A_PAGE = 50;

    private final Gifts gifts;

    GiftListController(Gifts gifts) {
        this.gifts = gifts;
    }

    @GetMapping(PATH)
    ModelAndView list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "toon", defaultValue = "RECEIVED") String asked,
            @RequestParam(name = "pagina", defaultValue = "1") int page) {
        Gifts.Shown shown = Arrays.stream(Gifts.Shown.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Gifts.Shown.RECEIVED);
        return new ModelAndView(
                "giving/gifts", "view", new GiftListView(shown, gifts.page(shown, new Paging(page, ON_A_PAGE), who)));
    }

    @PostMapping(PATH + "/{id}/bedankt")
    String thanked(@AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        gifts.thanked(id, who);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/wis")
    String forget(@AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        gifts.forgetDonor(id, who);
        return "redirect:" + PATH;
    }

    @Configuration(proxyBeanMethods = false)
    static class GiftNavigation {

        @Bean
        NavItem giftItem() {
            return new NavItem("giving.gifts.title", PATH, 401, Set.of(Role.FINANCE));
        }
    }
}
