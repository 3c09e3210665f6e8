package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where grants and their allocation stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class GrantNavigation {

    @Bean
    NavItem grantsItem() {
        return new NavItem("funding.grant.title", GrantController.PATH, 340, Set.of(Role.FINANCE));
    }

    @Bean
    NavItem allocationItem() {
        return new NavItem("funding.allocation.title", "/medewerkers/toerekening", 350, Set.of(Role.FINANCE));
    }
}
