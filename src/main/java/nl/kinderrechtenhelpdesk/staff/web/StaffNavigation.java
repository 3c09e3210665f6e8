package nl.kinderrechtenhelpdesk.staff.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's entries in the navigation. */
@Configuration(proxyBeanMethods = false)
class StaffNavigation {

    @Bean
    NavItem accountsItem() {
        return new NavItem("staff.nav.accounts", "/medewerkers/beheer/medewerkers", 800, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    NavItem ownAccountItem() {
        return new NavItem("staff.nav.own", "/medewerkers/mijn-account", 900, Set.of(Role.values()));
    }
}
