package nl.kinderrechtenhelpdesk.signals.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures, the signals and like cases stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class DashboardNavigation {

    private static final Set<Role> READERS = Set.of(Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE);

    @Bean
    NavItem dashboardItem() {
        return new NavItem("signals.title", "/medewerkers/cijfers", 300, READERS);
    }

    @Bean
    NavItem signalsItem() {
        return new NavItem("signals.signals.title", SignalsController.PATH, 310, READERS);
    }

    @Bean
    NavItem treatmentItem() {
        return new NavItem("signals.treatment.title", TreatmentController.PATH, 315, READERS);
    }
}
