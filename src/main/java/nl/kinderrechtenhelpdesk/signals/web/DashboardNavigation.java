package nl.kinderrechtenhelpdesk.signals.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class DashboardNavigation {

    @Bean
    NavItem dashboardItem() {
        return new NavItem(
                "signals.title", "/medewerkers/cijfers", 300, Set.of(Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE));
    }
}
