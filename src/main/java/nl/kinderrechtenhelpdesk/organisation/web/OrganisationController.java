package nl.kinderrechtenhelpdesk.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.page.StaffNotice;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the administrator fills in what the organisation must be able to say of itself. */
@Controller
@OpenTo(Role.ADMINISTRATOR)
class OrganisationController {

    private static final String PATH = "/medewerkers/beheer/organisatie";
    private static final int ROWS = 4;

    private static final Map<String, List<Detail>> SECTIONS = Map.of(
            "1.who", List.of(Detail.CONTROLLER, Detail.ADDRESS, Detail.REGISTER, Detail.ANBI),
            "2.reach", List.of(Detail.TELEPHONE, Detail.TELEPHONE_HOURS, Detail.EMAIL, Detail.PROTECTION_OFFICER),
            "3.ground", List.of(Detail.GROUND, Detail.GROUND_SPECIAL, Detail.GROUND_CRIMINAL),
            "4.others", List.of(Detail.RECIPIENTS, Detail.OUTSIDE_EUROPE, Detail.SECRECY, Detail.COMPLAINTS),
            "5.retention", Detail.retention(),
            "6.backup", List.of(Detail.BACKUP_DAYS),
            "7.open", List.of(Detail.OPEN_DATA),
            "8.gifts", List.of(Detail.GIFT_HOLDER, Detail.GIFT_IBAN, Detail.GIFT_BIC, Detail.MONTHS_SUPPORT));

    private final OrganisationDetails details;

    OrganisationController(OrganisationDetails details) {
        this.details = details;
    }

    @GetMapping(PATH)
    String page(
            @ModelAttribute("s") Screen s,
            @RequestParam(name = "bewaard", defaultValue = "") String saved,
            Model model) {
        return view(s, OrganisationForm.of(details.now()), !saved.isEmpty(), model);
    }

    @PostMapping(PATH)
    String save(
            @ModelAttribute("s") Screen s,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Map<Detail, Map<Language, String>> texts = OrganisationForm.read(form);
        if (form.hasProblems()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return view(s, form, false, model);
        }
        details.save(texts, who.actor());
        return "redirect:" + PATH + "?bewaard=ja";
    }

    private String view(Screen s, Form form, boolean saved, Model model) {
        List<OrganisationView.Section> sections = SECTIONS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(section -> new OrganisationView.Section(
                        "organisation.section." + section.getKey(),
                        section.getValue().stream()
                                .map(OrganisationController::field)
                                .toList()))
                .toList();
        List<String> missing = details.now().missing().stream()
                .map(detail -> s.t("organisation.detail." + detail.name() + ".label"))
                .toList();
        model.addAttribute("view", new OrganisationView(form, sections, missing, saved));
        return "organisation/details";
    }

    private static List<OrganisationView.Other> others(Detail detail) {
        return OrganisationForm.languages().stream()
                .filter(language -> language != Language.NL)
                .map(language -> new OrganisationView.Other(OrganisationForm.field(detail, language), language))
                .toList();
    }

    private static OrganisationView.Field field(Detail detail) {
        boolean text = detail.kind() == Detail.Kind.TEXT;
        return new OrganisationView.Field(
                OrganisationForm.field(detail, Language.NL),
                "organisation.detail." + detail.name(),
                text ? others(detail) : List.of(),
                text ? ROWS : 1,
                detail.needed());
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem organisationItem() {
            return new NavItem("organisation.title", PATH, 810, Set.of(Role.ADMINISTRATOR));
        }

        @Bean
        StaffNotice organisationNotice(OrganisationDetails details) {
            return new StaffNotice(
                    Set.of(Role.ADMINISTRATOR),
                    PATH,
                    "organisation.notice",
                    () -> details.now().missing().size());
        }
    }
}
