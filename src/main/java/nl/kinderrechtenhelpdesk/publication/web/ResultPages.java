package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.PublicFigures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What the cases brought about together, in figures that have passed disclosure control. */
@Controller
@OpenToPublic
class ResultPages {

    private final ObjectProvider<PublicFigures> figures;

    ResultPages(ObjectProvider<PublicFigures> figures) {
        this.figures = figures;
    }

    @GetMapping("/resultaten")
    ModelAndView results(@ModelAttribute("s") Screen s) {
        List<Chart.Point> years = figures.stream()
                .flatMap(source -> source.casesByYear().stream())
                .map(year -> new Chart.Point(String.valueOf(year.year()), year.cases()))
                .toList();
        Chart chart =
                new Chart(s.t("publication.results.figures.title"), s.t("publication.results.figures.about"), years);
        return new ModelAndView("publication/results", "chart", chart);
    }
}
