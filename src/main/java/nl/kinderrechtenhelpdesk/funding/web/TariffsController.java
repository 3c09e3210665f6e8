package nl.kinderrechtenhelpdesk.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.funding.Tariffs;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where finance fills in what an hour costs, and overhead; a coordinator reads it. */
@Controller
@OpenTo(Role.FINANCE)
@RequestMapping(TariffsController.PATH)
class TariffsController {

    static final String PATH = CostsController.PATH + "/tarieven";

    private final Tariffs tariffs;

    TariffsController(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    @GetMapping
    @OpenTo({Role.FINANCE, Role.COORDINATOR})
    String page(@ModelAttribute("s") Screen s, Model model) {
        return view(s, Form.empty().with("formulier", UUID.randomUUID()), model);
    }

    @PostMapping("/uur")
    String rate(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<Rate> rate = TariffForm.rate(form);
        if (rate.isPresent() && !tariffs.enter(rate.get(), who)) {
            form.reject("vanaf", "funding.tariffs.problem.closed");
        }
        return form.hasProblems() ? again(s, form, response, model) : "redirect:" + PATH;
    }

    @PostMapping("/overhead")
    String overhead(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        TariffForm.overhead(form).ifPresent(overhead -> tariffs.enter(overhead, who));
        return form.hasProblems() ? again(s, form, response, model) : "redirect:" + PATH;
    }

    @PostMapping("/overhead/{id}/weg")
    String withdraw(@AuthenticationPrincipal SignedIn who, @PathVariable("id") UUID id) {
        tariffs.withdraw(id, who);
        return "redirect:" + PATH;
    }

    private String again(Screen s, Form form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(s, form, model);
    }

    private String view(Screen s, Form form, Model model) {
        model.addAttribute(
                "view",
                new TariffsView(
                        form,
                        tariffs.rates().stream().map(rate -> shown(s, rate)).toList(),
                        tariffs.overheads().stream().map(one -> shown(s, one)).toList(),
                        TariffForm.activities(s),
                        TariffForm.spreads(s),
                        s.is(Role.FINANCE)));
        return "funding/tariffs";
    }

    private static TariffsView.ShownRate shown(Screen s, Rate rate) {
        Activity activity = rate.activity();
        return new TariffsView.ShownRate(
                activity == null ? s.t("funding.tariffs.all") : s.t("funding.activity." + activity),
                s.shortDate(rate.validFrom()),
                s.euros(rate.centsAnHour()));
    }

    private static TariffsView.ShownOverhead shown(Screen s, Overhead one) {
        return new TariffsView.ShownOverhead(
                one.id().toString(),
                one.name(),
                s.t(
                        "funding.month." + one.first().getMonthValue(),
                        "" + one.first().getYear()),
                s.t(
                        "funding.month." + one.last().getMonthValue(),
                        "" + one.last().getYear()),
                s.euros(one.cents()),
                s.t("funding.spread." + one.spread()),
                one.withdrawnAt() == null);
    }
}
