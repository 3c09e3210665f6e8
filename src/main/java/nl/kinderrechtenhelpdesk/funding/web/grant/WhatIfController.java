package nl.kinderrechtenhelpdesk.funding.web.grant;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk;
import nl.kinderrechtenhelpdesk.funding.Grant;
import nl.kinderrechtenhelpdesk.funding.Grants;
import nl.kinderrechtenhelpdesk.funding.WhatIf;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What would come of it if a fund stopped, more cases came or work cost more. Keeps nothing. */
@Controller
@OpenTo(Role.FINANCE)
class WhatIfController {

    private static final String PATH = AllocationController.PATH + "/wat-als";
    private static final String UNTIL = "tot";
    private static final int MOST_CASES = 20_000;
    private static final int STEEPEST = 200;

    private final AllocationDesk desk;
    private final Grants grants;
    private final InstantSource clock;

    WhatIfController(AllocationDesk desk, Grants grants, InstantSource clock) {
        this.desk = desk;
        this.grants = grants;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(Model model) {
        YearMonth last = YearMonth.from(Zone.today(clock)).minusMonths(1);
        return view(Form.empty().with(UNTIL, last), null, model);
    }

    @PostMapping(PATH)
    String ask(@RequestParam MultiValueMap<String, String> typed, HttpServletResponse response, Model model) {
        Form form = Form.of(typed);
        Optional<YearMonth> until = AllocationController.month(form, UNTIL);
        int cases = number(form, "zaken", MOST_CASES);
        int rise = number(form, "stijging", STEEPEST);
        Set<UUID> without = grants.open().stream()
                .map(Grant::id)
                .filter(id -> form.has("zonder", id.toString()))
                .collect(Collectors.toSet());
        if (!form.hasProblems() && until.isPresent()) {
            Optional<WhatIf.Outcome> outcome = desk.tryOut(new WhatIf(without, cases, rise), until.get());
            if (outcome.isPresent()) {
                return view(form, outcome.get(), model);
            }
            form.reject("", "funding.allocation.refusal.NOT_SOLVED");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(form, null, model);
    }

    private static int number(Form form, String field, int most) {
        String typed = form.value(field).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > most) {
            form.reject(field, "funding.allocation.problem." + field, most);
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private String view(Form form, WhatIf.@Nullable Outcome outcome, Model model) {
        List<Option> open = grants.open().stream()
                .map(grant -> Option.of(grant.id().toString(), grant.reference() + " – " + grant.fund()))
                .toList();
        model.addAttribute("view", new WhatIfView(form, open, outcome));
        return "funding/allocation/whatif";
    }
}
