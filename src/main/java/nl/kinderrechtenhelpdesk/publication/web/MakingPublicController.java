package nl.kinderrechtenhelpdesk.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.page.StaffNotice;
import nl.kinderrechtenhelpdesk.publication.MakesPublic;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Answer;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a coordinator looks at the figures of a year and makes them public. */
@Controller
@OpenTo(Role.COORDINATOR)
class MakingPublicController {

    static final String PATH = "/medewerkers/openbaar";

    private static final String YEAR = PATH + "/{year}";
    private static final String WITHOUT = "zonder";

    private final MakesPublic door;
    private final PublicFigures figures;
    private final PreviewWords words;
    private final Staff staff;

    MakingPublicController(MakesPublic door, PublicFigures figures, PreviewWords words, Staff staff) {
        this.door = door;
        this.figures = figures;
        this.words = words;
        this.staff = staff;
    }

    @GetMapping(PATH)
    String years(
            @ModelAttribute("s") Screen s, @RequestParam(name = "gedaan", defaultValue = "") String done, Model model) {
        List<MakingPublicView.Out> out = figures.releases().stream()
                .map(release -> new MakingPublicView.Out(
                        String.valueOf(release.year()),
                        release.at(),
                        staff.name(release.by()).orElse("–"),
                        release.tables().stream()
                                .map(table -> FigureWords.title(s, table))
                                .toList()))
                .toList();
        model.addAttribute("view", new MakingPublicView(door.years(), out, done.matches("[0-9]{4}") ? done : ""));
        return "publication/making";
    }

    @GetMapping(YEAR)
    String preview(
            @ModelAttribute("s") Screen s,
            @PathVariable("year") int year,
            @RequestParam(name = WITHOUT, required = false) List<String> without,
            Model model) {
        return view(s, known(year), set(without), false, model);
    }

    @PostMapping(YEAR)
    String publish(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("year") int year,
            @RequestParam(name = WITHOUT, required = false) List<String> without,
            @RequestParam(name = "gezien", defaultValue = "") String seen,
            HttpServletResponse response,
            Model model) {
        MakesPublic.Year known = known(year);
        Answer answer = door.publish(year, set(without), seen, who);
        if (answer == Answer.DONE) {
            return "redirect:" + PATH + "?gedaan=" + year;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return view(s, known, set(without), answer == Answer.CHANGED_MEANWHILE, model);
    }

    private static Set<String> set(@Nullable List<String> without) {
        return without == null ? Set.of() : new HashSet<>(without);
    }

    private MakesPublic.Year known(int year) {
        return door.years().stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String view(Screen s, MakesPublic.Year year, Set<String> without, boolean meanwhile, Model model) {
        model.addAttribute("view", words.page(s, year, without, door.preview(year.year(), without), meanwhile));
        return "publication/preview";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem makingPublicItem() {
            return new NavItem("publication.making.title", PATH, 340, Set.of(Role.COORDINATOR));
        }

        @Bean
        StaffNotice makingPublicNotice(MakesPublic door) {
            return new StaffNotice(Set.of(Role.COORDINATOR), PATH, "publication.making.notice", door::proposed);
        }
    }
}
