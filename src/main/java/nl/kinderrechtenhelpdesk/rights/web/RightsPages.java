package nl.kinderrechtenhelpdesk.rights.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.Found;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Children's rights explained to the public, for children and for adults. */
@Controller
@OpenToPublic
class RightsPages {

    private static final int LONGEST_SEARCH = 200;

    private final Rights rights;
    private final Explained explained;
    private final Danger danger;
    private final HelpLines helpLines;
    private final InstantSource clock;

    RightsPages(Rights rights, Danger danger, HelpLines helpLines, InstantSource clock) {
        this.rights = rights;
        this.explained = new Explained(rights);
        this.danger = danger;
        this.helpLines = helpLines;
        this.clock = clock;
    }

    @GetMapping(Addresses.ROOT)
    ModelAndView overview(@ModelAttribute("s") Screen s, @RequestParam(required = false) @Nullable String voor) {
        return overview(s, voor, "", null, Set.of());
    }

    /** Posted, so that what somebody types about themselves stands in no address and no history. */
    @PostMapping(Addresses.ROOT)
    ModelAndView search(
            @ModelAttribute("s") Screen s,
            @RequestParam(required = false) @Nullable String voor,
            @RequestParam(defaultValue = "") String zoek) {
        String words = zoek.strip();
        if (words.length() > LONGEST_SEARCH) {
            words = words.substring(0, LONGEST_SEARCH);
        }
        return overview(
                s,
                voor,
                words,
                words.isEmpty() ? null : rights.search(words, s.language()),
                danger.in(Redacted.of(words)).kinds());
    }

    @GetMapping(Addresses.ROOT + "/artikel/{number:[1-9][0-9]?}")
    ModelAndView article(
            @ModelAttribute("s") Screen s,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String voor) {
        return shown(explained.article(number).map(texts(s, voor)::article));
    }

    @GetMapping(Addresses.ROOT + "/protocol/{code}")
    ModelAndView protocol(
            @ModelAttribute("s") Screen s,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String voor) {
        return shown(explained.protocol(code).map(texts(s, voor)::protocol));
    }

    @GetMapping(Addresses.ROOT + "/verdrag/{code}")
    ModelAndView other(
            @ModelAttribute("s") Screen s,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String voor) {
        return shown(explained.other(code).map(texts(s, voor)::protocol));
    }

    @GetMapping(Addresses.ROOT + "/situatie/{code}")
    ModelAndView situation(
            @ModelAttribute("s") Screen s,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String voor) {
        return shown(explained.situation(code).map(texts(s, voor)::situation));
    }

    private ModelAndView overview(
            Screen s, @Nullable String voor, String words, @Nullable List<Found> found, Set<DangerKind> kinds) {
        return new ModelAndView("rights/overview", "view", texts(s, voor).overview(words, found, kinds));
    }

    private Explanations texts(Screen s, @Nullable String voor) {
        return new Explanations(rights, helpLines, clock.instant(), s, Addressee.chosen(voor));
    }

    private static ModelAndView shown(Optional<ExplanationView> view) {
        return new ModelAndView(
                "rights/explanation",
                "view",
                view.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
