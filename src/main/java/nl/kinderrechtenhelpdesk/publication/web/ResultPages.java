package nl.kinderrechtenhelpdesk.publication.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Advocacy;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.PublicYear;
import nl.kinderrechtenhelpdesk.signals.Signals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the cases brought about together, in figures that have passed disclosure control. */
@Controller
@OpenToPublic
class ResultPages {

    /** The figures of past years hardly change: visitors need not make the database count each time. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final String YEARS = "years";

    private final Advocacy advocacy;
    private final LoadingCache<String, List<PublicYear>> figures;

    ResultPages(Signals signals, Advocacy advocacy) {
        this.advocacy = advocacy;
        this.figures = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> signals.publicYears());
    }

    @GetMapping("/resultaten")
    ModelAndView results(@ModelAttribute("s") Screen s) {
        List<Chart.Point> years = figures.get(YEARS).stream()
                .filter(PublicYear::published)
                .map(year -> new Chart.Point(String.valueOf(year.year()), year.questions()))
                .toList();
        Chart chart = new Chart(s.t("publication.results.figures.about"), "", years);
        return new ModelAndView("publication/results", Map.of("chart", chart, "problems", advocacy.published()));
    }

    /** What two people of the helpdesk agreed to let the public read of a problem; no figures of cases. */
    @GetMapping("/resultaten/knelpunt/{id}")
    ModelAndView problem(@PathVariable("id") UUID id) {
        PublicText text = advocacy.published(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("publication/problem", "text", text);
    }
}
