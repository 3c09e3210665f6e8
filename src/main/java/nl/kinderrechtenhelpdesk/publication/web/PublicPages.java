package nl.kinderrechtenhelpdesk.publication.web;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The pages that say what the helpdesk is. Children's rights themselves are explained by {@code rights}. */
@Controller
@OpenToPublic
class PublicPages {

    private static final String DETAILS = "details";

    private final Rights rights;
    private final OrganisationDetails organisation;
    private final HelpLines helpLines;
    private final InstantSource clock;

    PublicPages(Rights rights, HelpLines helpLines, InstantSource clock, OrganisationDetails organisation) {
        this.rights = rights;
        this.organisation = organisation;
        this.helpLines = helpLines;
        this.clock = clock;
    }

    @GetMapping({"", "/"})
    ModelAndView home() {
        List<HomeView.Situation> situations = rights.situations().stream()
                .map(situation -> new HomeView.Situation(
                        "rights.situation." + situation.code() + ".words", path(situation) + Addressee.CHILD.query()))
                .toList();
        return new ModelAndView("publication/home", "view", new HomeView(situations));
    }

    @GetMapping("/over-ons")
    String about() {
        return "publication/about";
    }

    @GetMapping("/contact")
    ModelAndView contact() {
        return new ModelAndView("publication/contact", DETAILS, organisation.now());
    }

    @GetMapping("/hulp-nu")
    ModelAndView helpNow(@ModelAttribute("s") Screen s) {
        return new ModelAndView(
                "publication/help",
                "places",
                Stream.of(Help.Place.values())
                        .map(place -> helpLines.all(clock.instant(), place, s.language()))
                        .toList());
    }

    @GetMapping("/snel-weg")
    String exitButton() {
        return "publication/exit";
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return new ModelAndView("publication/privacy", DETAILS, organisation.now());
    }

    @GetMapping("/privacy/kinderen")
    ModelAndView privacyForChildren() {
        return new ModelAndView("publication/privacykids", DETAILS, organisation.now());
    }

    @GetMapping("/klachten")
    ModelAndView complaints() {
        return new ModelAndView("publication/complaints", DETAILS, organisation.now());
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "publication/accessibility";
    }

    /** Where {@code rights} explains a situation: its Dutch name as part of the address. */
    static String path(Term situation) {
        String slug = Normalizer.normalize(situation.name(Language.NL), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
        return "/kinderrechten/situatie/" + slug;
    }
}
