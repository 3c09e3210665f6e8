package nl.kinderrechtenhelpdesk.funding.web.grant;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.funding.Fund;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantDesk.Saved;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Begins a grant and changes it; what was typed stays when something is wrong with it. */
@Controller
@OpenTo(Role.FINANCE)
class GrantFormController {

    private static final String NEW = GrantController.PATH + "/nieuw";
    private static final String CHANGE = GrantController.ONE + "/wijzigen";

    private final GrantDesk desk;
    private final Codebook codebook;
    private final InstantSource clock;

    GrantFormController(GrantDesk desk, Codebook codebook, InstantSource clock) {
        this.desk = desk;
        this.codebook = codebook;
        this.clock = clock;
    }

    @GetMapping(NEW)
    String begin(@ModelAttribute("s") Screen s, Model model) {
        return view(s, GrantForm.begun(), null, false, model);
    }

    @PostMapping(NEW)
    String begun(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Optional<GrantForm.Typed> read = GrantForm.read(form, codebook, funds());
        if (read.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, null, false, model);
        }
        Saved saved = desk.begin(
                read.get().terms(), read.get().reports(), GrantForm.altered(Form.empty(), form, codebook), who);
        return answered(s, saved, form, null, response, model);
    }

    @GetMapping(CHANGE)
    String change(@ModelAttribute("s") Screen s, @PathVariable("id") UUID id, Model model) {
        return view(s, GrantForm.of(GrantController.found(desk, id), codebook), id, false, model);
    }

    @PostMapping(CHANGE)
    String changed(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model) {
        GrantFile before = GrantController.found(desk, id);
        Form form = Form.of(typed);
        Optional<GrantForm.Typed> read = GrantForm.read(form, codebook, funds());
        if (read.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, id, false, model);
        }
        Saved saved = desk.change(
                id,
                read.get().terms(),
                read.get().reports(),
                GrantForm.altered(GrantForm.of(before, codebook), form, codebook),
                GrantFields.version(form),
                who);
        return answered(s, saved, form, id, response, model);
    }

    private String answered(
            Screen s, Saved saved, Form form, @Nullable UUID id, HttpServletResponse response, Model model) {
        return switch (saved) {
            case Saved.Done(UUID done) -> "redirect:" + GrantController.path(done);
            case Saved.NotFound() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Saved.ReferenceTaken() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield view(s, form.reject("kenmerk", "funding.grant.problem.kenmerk.taken"), id, false, model);
            }
            case Saved.ChangedMeanwhile() -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                if (id != null) {
                    form.with(
                            GrantFields.VERSION, GrantController.found(desk, id).version());
                }
                yield view(s, form, id, true, model);
            }
        };
    }

    private Set<UUID> funds() {
        return desk.funds().stream().map(Fund::id).collect(Collectors.toSet());
    }

    private String view(Screen s, Form form, @Nullable UUID id, boolean meanwhile, Model model) {
        List<Option> funds = desk.funds().stream()
                .map(fund -> Option.of(fund.id().toString(), fund.words().name().reveal()))
                .toList();
        String back = id == null ? GrantController.PATH : GrantController.path(id);
        model.addAttribute(
                "view",
                new GrantFormView(
                        form,
                        id == null ? NEW : back + "/wijzigen",
                        back,
                        id == null,
                        meanwhile,
                        funds,
                        GrantFields.options(s, "funding.grant.grondslag.", Basis.values()),
                        GrantFields.options(s, "funding.grant.status.", Status.values()),
                        GrantForm.facets(codebook).stream()
                                .map(entry -> condition(s, form, entry))
                                .toList()));
        return "funding/grant/form";
    }

    private GrantFormView.Condition condition(Screen s, Form form, FacetEntry entry) {
        return new GrantFormView.Condition(
                entry.address(),
                codebook.title(entry.facet(), s.language()),
                codebook.options(entry.facet(), Zone.today(clock), form.values(entry.address()), s.language()),
                !form.values(entry.address()).isEmpty());
    }
}
