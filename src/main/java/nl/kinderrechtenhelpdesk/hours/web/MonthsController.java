package nl.kinderrechtenhelpdesk.hours.web;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.hours.HourMonths;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Hours by month, in sums; a coordinator also sees how much each colleague booked. Here months are closed. */
@Controller
@OpenTo({Role.FINANCE, Role.COORDINATOR})
class MonthsController {

    static final String PATH = "/medewerkers/uren/maanden";

    private static final int MONTHS = 24;

    private final HourMonths months;
    private final Staff staff;
    private final InstantSource clock;

    MonthsController(HourMonths months, Staff staff, InstantSource clock) {
        this.months = months;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String months(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "maand", defaultValue = "") String month,
            Model model) {
        List<HourMonths.Month> all = months.last(MONTHS);
        YearMonth now = YearMonth.from(Zone.today(clock));
        YearMonth chosen = month(month, now);
        boolean seesPeople = who.is(Role.COORDINATOR);
        List<MonthsView.Colleague> people = seesPeople
                ? months.people(chosen).stream()
                        .map(one -> new MonthsView.Colleague(
                                staff.name(one.staff()).orElseGet(() -> s.t("hours.months.former")), one))
                        .toList()
                : List.of();
        YearMonth before = now.minusMonths(1);
        boolean closed = all.stream().anyMatch(one -> one.month().equals(before) && one.closed());
        model.addAttribute("view", new MonthsView(all, chosen, people, seesPeople, closed ? null : before));
        return "hours/months";
    }

    @PostMapping(PATH)
    String close(@AuthenticationPrincipal SignedIn who, @RequestParam(name = "maand", defaultValue = "") String month) {
        try {
            if (!months.close(YearMonth.parse(month), who)) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
        } catch (DateTimeException notAMonth) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, notAMonth);
        }
        return "redirect:" + PATH;
    }

    private static YearMonth month(String text, YearMonth now) {
        try {
            return text.isEmpty() ? now : YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            return now;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class HourNavigation {

        @Bean
        NavItem hoursItem() {
            return new NavItem(
                    "hours.title", WeekController.PATH, 130, Set.of(Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE));
        }

        @Bean
        NavItem hourMonthsItem() {
            return new NavItem("hours.months.title", PATH, 410, Set.of(Role.FINANCE, Role.COORDINATOR));
        }
    }
}
