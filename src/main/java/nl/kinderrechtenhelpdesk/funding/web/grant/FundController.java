package nl.kinderrechtenhelpdesk.funding.web.grant;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Fund;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Funds: who gives, and whom to speak to there. */
@Controller
@OpenTo(Role.FINANCE)
class FundController {

    static final String PATH = "/medewerkers/fondsen";
    private static final String NEW = PATH + "/nieuw";
    private static final String ONE = PATH + "/{id}";

    private final GrantDesk desk;

    FundController(GrantDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("funds", desk.funds());
        return "funding/grant/funds";
    }

    @GetMapping(NEW)
    String begin(Model model) {
        return view(Form.empty(), NEW, false, model);
    }

    @PostMapping(NEW)
    String begun(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<Fund.Words> words = read(form);
        if (words.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(form, NEW, false, model);
        }
        desk.addFund(words.get(), who);
        return "redirect:" + PATH;
    }

    @GetMapping(ONE)
    String change(@PathVariable("id") UUID id, Model model) {
        return view(of(found(id)), PATH + "/" + id, false, model);
    }

    @PostMapping(ONE)
    String changed(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<Fund.Words> words = read(form);
        String path = PATH + "/" + id;
        if (words.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(form, path, false, model);
        }
        if (desk.changeFund(id, words.get(), GrantFields.version(form), who) instanceof GrantDesk.Saved.Done) {
            return "redirect:" + PATH;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return view(form.with(GrantFields.VERSION, found(id).version()), path, true, model);
    }

    private Fund found(UUID id) {
        return desk.fund(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Form of(Fund fund) {
        return Form.empty()
                .with("naam", fund.words().name().reveal())
                .with("contact", fund.words().contact().reveal())
                .with("bereik", fund.words().address().reveal())
                .with("openbaar", fund.words().named() ? "ja" : "nee")
                .with(GrantFields.VERSION, fund.version());
    }

    private static Optional<Fund.Words> read(Form form) {
        String name = GrantFields.required(form, "naam");
        String contact = GrantFields.text(form, "contact");
        String reach = GrantFields.text(form, "bereik");
        if (!form.has("openbaar", "ja") && !form.has("openbaar", "nee")) {
            form.reject("openbaar", "funding.grant.problem.openbaar");
        }
        return form.hasProblems()
                ? Optional.empty()
                : Optional.of(new Fund.Words(
                        Redacted.of(name), Redacted.of(contact), Redacted.of(reach), form.has("openbaar", "ja")));
    }

    private static String view(Form form, String action, boolean meanwhile, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("action", action);
        model.addAttribute("meanwhile", meanwhile);
        return "funding/grant/fund";
    }
}
