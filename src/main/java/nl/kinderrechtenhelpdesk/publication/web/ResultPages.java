package nl.kinderrechtenhelpdesk.publication.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.PublicYear;
import nl.kinderrechtenhelpdesk.signals.Signals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What the cases brought about together, in figures that have passed disclosure control. */
@Controller
@OpenToPublic
class ResultPages {

    /** The figures of past years hardly change: visitors need not make the database count each time. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final String YEARS = "years";

    private final LoadingCache<String, List<PublicYear>> figures;

    ResultPages(Signals signals) {
        this.figures = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> signals.publicYears());
    }

    @GetMapping("/resultaten")
    ModelAndView results(@ModelAttribute("s") Screen s) {
        List<Chart.Point> years = figures.get(YEARS).stream()
                .filter(PublicYear::published)
                .map(year -> new Chart.Point(String.valueOf(year.year()), year.questions()))
                .toList();
        Chart chart = new Chart(s.t("publication.results.figures.about"), "", years);
        return new ModelAndView("publication/results", "chart", chart);
    }
}
