package nl.kinderrechtenhelpdesk.casework.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MovePage;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where cases stand in the navigation, and where the moves of triage and closing are made. */
@Configuration(proxyBeanMethods = false)
class CaseNavigation {

    @Bean
    NavItem casesItem() {
        return new NavItem("casework.nav.cases", "/medewerkers/zaken", 100, Set.of(Role.LAWYER, Role.COORDINATOR));
    }

    @Bean
    NavItem workloadItem() {
        return new NavItem("casework.nav.workload", "/medewerkers/werkvoorraad", 150, Set.of(Role.COORDINATOR));
    }

    @Bean
    NavItem secondCodingItem() {
        return new NavItem("casework.second.title", SecondCodingWords.PATH, 320, Set.of(Role.LAWYER, Role.COORDINATOR));
    }

    @Bean
    NavItem logItem() {
        return new NavItem("casework.nav.log", LogController.ALL, 790, Set.of(Role.COORDINATOR));
    }

    @Bean
    MovePage askMorePage() {
        return new MovePage(Move.ASK_MORE, "/doorvragen");
    }

    @Bean
    MovePage referPage() {
        return new MovePage(Move.REFER, "/doorverwijzen");
    }

    @Bean
    MovePage declinePage() {
        return new MovePage(Move.DECLINE, "/afwijzen");
    }

    @Bean
    MovePage closePage() {
        return new MovePage(Move.CLOSE, "/sluiten");
    }
}
