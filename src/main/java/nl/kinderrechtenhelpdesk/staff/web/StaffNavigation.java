package nl.kinderrechtenhelpdesk.staff.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.page.StaffNotice;
import nl.kinderrechtenhelpdesk.staff.Accounts;
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
    NavItem colleaguesItem() {
        return new NavItem("staff.nav.colleagues", ColleaguesController.PATH, 850, Set.of(Role.values()));
    }

    /** On every page of the two roles that may confirm, for as long as somebody waits. */
    @Bean
    StaffNotice lawyersConfirm(Accounts accounts) {
        return new StaffNotice(Role.LAWYER, ColleaguesController.PATH, "staff.waits.notice", () -> waiting(accounts));
    }

    @Bean
    StaffNotice coordinatorsConfirm(Accounts accounts) {
        return new StaffNotice(
                Role.COORDINATOR, ColleaguesController.PATH, "staff.waits.notice", () -> waiting(accounts));
    }

    private static long waiting(Accounts accounts) {
        // two notices of one page ask the same
        return OncePerPage.read(
                Long.class,
                "staff.waiting",
                () -> accounts.all().stream()
                        .filter(ColleaguesController::waits)
                        .count());
    }

    @Bean
    NavItem ownAccountItem() {
        return new NavItem("staff.nav.own", "/medewerkers/mijn-account", 900, Set.of(Role.values()));
    }
}
