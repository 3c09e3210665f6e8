package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Advocacy;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the cases brought about together: the figures that stand in the register of what is public, and the problems that were agreed to. */
@Controller
@OpenToPublic
class ResultPages {

    private final Advocacy advocacy;
    private final PublicFigures figures;
    private final FigureWords words;

    ResultPages(PublicFigures figures, FigureWords words, Advocacy advocacy) {
        this.advocacy = advocacy;
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/resultaten")
    ModelAndView results(@ModelAttribute("s") Screen s) {
        List<RegisteredTable> tables = figures.tables();
        Chart cases = tables.stream()
                .filter(table -> table.dimensions().isEmpty())
                .findFirst()
                .map(table -> words.overYears(s, table, List.of()))
                .orElse(new Chart("", "", List.of()));
        List<ResultsView.Section> sections = tables.stream()
                .filter(table -> table.dimensions().size() == 1)
                .map(table -> new ResultsView.Section(
                        table.name(),
                        FigureWords.title(s, table.name()),
                        words.largest(s, table),
                        words.byYear(s, table),
                        FigureWords.path(table)))
                .toList();
        List<ResultsView.Link> crossed = tables.stream()
                .filter(table -> table.dimensions().size() > 1)
                .map(table -> new ResultsView.Link(FigureWords.title(s, table.name()), FigureWords.path(table)))
                .toList();
        return new ModelAndView(
                "publication/results", "view", new ResultsView(cases, sections, crossed, advocacy.published()));
    }

    /** One table: each code over the years, or two dimensions in one year. */
    @GetMapping("/resultaten/cijfers/{table}")
    ModelAndView table(
            @ModelAttribute("s") Screen s,
            @PathVariable("table") String name,
            @RequestParam(name = "jaar", defaultValue = "") String asked) {
        RegisteredTable table = figures.table(name)
                .filter(known -> !known.dimensions().isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean single = table.dimensions().size() == 1;
        int year = table.years().stream()
                .filter(known -> String.valueOf(known).equals(asked))
                .findFirst()
                .orElse(table.lastYear());
        List<Chart> charts = single
                ? words.codes(table, 0, table.years()).stream()
                        .map(code -> words.overYears(s, table, List.of(code)))
                        .toList()
                : List.of();
        return new ModelAndView(
                "publication/figures",
                "view",
                new FigureView(
                        table.name(),
                        FigureWords.title(s, table.name()),
                        charts,
                        single ? words.byYear(s, table) : words.crossed(s, table, year),
                        table.years(),
                        single ? 0 : year,
                        single));
    }

    /** What two people of the helpdesk agreed to let the public read of a problem; no figures of cases. */
    @GetMapping("/resultaten/knelpunt/{id}")
    ModelAndView problem(@PathVariable("id") UUID id) {
        PublicText text = advocacy.published(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("publication/problem", "text", text);
    }
}
