package nl.kinderrechtenhelpdesk.casework.web;

import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.AttentionDesk;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.NavCount;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Askers who wait to be heard, as counts in the navigation: a handler sees those of their own cases, a coordinator those in cases that
 * nobody handles, or somebody whose account is closed.
 */
@Configuration(proxyBeanMethods = false)
class WaitingToBeHeard {

    @Bean
    NavCount inOwnCases(AttentionDesk desk) {
        return new Count("/medewerkers/zaken") {
            @Override
            int of(SignedIn who) {
                return desk.waitingToBeHeard().getOrDefault(who.id(), 0);
            }
        };
    }

    @Bean
    NavCount inCasesOfNobody(AttentionDesk desk, Staff staff) {
        return new Count("/medewerkers/werkvoorraad") {
            @Override
            int of(SignedIn who) {
                Map<@Nullable StaffId, Integer> waiting = desk.waitingToBeHeard();
                return waiting.isEmpty() ? 0 : ofNobody(waiting, staff);
            }
        };
    }

    static int ofNobody(Map<@Nullable StaffId, Integer> waiting, Staff staff) {
        Set<StaffId> present =
                staff.withRole(Role.LAWYER).stream().map(StaffMember::id).collect(Collectors.toSet());
        return waiting.entrySet().stream()
                .filter(entry -> entry.getKey() == null || !present.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** A count for people of the helpdesk. */
    private abstract static class Count implements NavCount {

        private final String path;

        private Count(String path) {
            this.path = path;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public int of(Principal who) {
            return who instanceof SignedIn member ? of(member) : 0;
        }

        abstract int of(SignedIn who);
    }
}
