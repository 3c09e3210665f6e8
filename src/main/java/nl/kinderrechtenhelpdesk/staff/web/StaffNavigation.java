package nl.kinderrechtenhelpdesk.staff.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.StaffNotice;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's entries in the navigation. */
@Configuration(proxyBeanMethods = false)
class StaffNavigation {

    private static final Duration TOLD_FOR = Duration.ofDays(14);

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
    StaffNotice theyConfirm(Accounts accounts) {
        return new StaffNotice(
                Set.of(Role.LAWYER, Role.COORDINATOR),
                ColleaguesController.PATH,
                "staff.waits.notice",
                accounts::waiting);
    }

    @Bean
    StaffNotice administratorsConfirmLinks(Accounts accounts) {
        return new StaffNotice(
                Set.of(Role.ADMINISTRATOR),
                AccountsController.LIST,
                "staff.links.notice",
                () -> accounts.waitingLinks().size());
    }

    /** Whoever lost the way in and was let in from the machine is seen by the other administrators, for a fortnight. */
    @Bean
    StaffNotice administratorsSeeRecoveries(Accounts accounts, InstantSource clock) {
        return new StaffNotice(
                Set.of(Role.ADMINISTRATOR),
                AccountsController.LIST,
                "staff.recovery.notice",
                () -> accounts.recoveriesSince(clock.instant().minus(TOLD_FOR)));
    }

    @Bean
    NavItem ownAccountItem() {
        return new NavItem("staff.nav.own", "/medewerkers/mijn-account", 900, Set.of(Role.values()));
    }
}
