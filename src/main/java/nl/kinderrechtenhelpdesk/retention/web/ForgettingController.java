package nl.kinderrechtenhelpdesk.retention.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.StaffNotice;
import nl.kinderrechtenhelpdesk.retention.Forgetting;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of requests to erase, of what will be erased soon, and of how much was. */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class ForgettingController {

    static final String PATH = "/medewerkers/wissen";
    private static final int DAYS = 30;
    private static final int MOST = 100;

    private final Forgetting forgetting;
    private final OrganisationDetails details;
    private final Staff staff;
    private final InstantSource clock;

    ForgettingController(Forgetting forgetting, OrganisationDetails details, Staff staff, InstantSource clock) {
        this.forgetting = forgetting;
        this.details = details;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(@RequestParam(name = "gewist", defaultValue = "") String erased, Model model) {
        LocalDate today = Zone.today(clock);
        boolean set = Detail.retention().stream()
                .allMatch(detail -> details.now().number(detail).isPresent());
        model.addAttribute(
                "view",
                new ForgettingView(
                        forgetting.waiting().stream()
                                .map(waiting -> request(waiting, today))
                                .toList(),
                        forgetting.leaving(DAYS, MOST),
                        forgetting.erased(),
                        !erased.isEmpty(),
                        set));
        return "retention/list";
    }

    private ForgettingView.Request request(Forgetting.Waiting waiting, LocalDate today) {
        LocalDate decideBy = waiting.askedOn().plusMonths(1);
        var first = waiting.proposedBy();
        var number = waiting.number();
        return new ForgettingView.Request(
                waiting.caseId().toString(),
                number == null ? "" : number,
                waiting.byAsker(),
                waiting.askedOn(),
                decideBy,
                decideBy.isBefore(today),
                first == null ? "" : staff.find(first).map(StaffMember::name).orElse(""));
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem forgettingItem() {
            return new NavItem("retention.list.title", PATH, 300, Set.of(Role.LAWYER, Role.COORDINATOR));
        }

        @Bean
        StaffNotice forgettingNotice(Forgetting forgetting) {
            return new StaffNotice(Set.of(Role.COORDINATOR), PATH, "retention.notice", forgetting::waitingCount);
        }
    }
}
