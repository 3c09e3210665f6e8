package nl.kinderrechtenhelpdesk.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is public as files under addresses that stay: CSV with its metadata (CSV on the Web, W3C 2015), and pictures that others may show.
 * Other sites may read these, as nothing in them says who looks; a browser may keep them for a while and asks whether they changed.
 */
@Controller
@OpenToPublic
class OpenDataController {

    static final String CSVW = "application/csvm+json";

    private static final String PATH = "/open-data";

    private final PublicFigures figures;
    private final OpenFiles files;
    private final FigureWords words;
    private final OrganisationDetails organisation;

    OpenDataController(PublicFigures figures, OpenFiles files, FigureWords words, OrganisationDetails organisation) {
        this.figures = figures;
        this.files = files;
        this.words = words;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    ModelAndView page(@ModelAttribute("s") Screen s) {
        List<OpenDataView.File> all = figures.tables().stream()
                .map(table -> new OpenDataView.File(
                        table.name(),
                        FigureWords.title(s, table.name()),
                        table.dimensions().stream()
                                .map(dimension -> words.title(dimension, s))
                                .toList(),
                        String.valueOf(table.years().getFirst()),
                        String.valueOf(table.lastYear()),
                        table.dimensions().size() < 2))
                .toList();
        List<OpenDataView.Out> out = figures.releases().stream()
                .map(release -> new OpenDataView.Out(
                        String.valueOf(release.year()),
                        release.at(),
                        release.tables().stream()
                                .map(table -> FigureWords.title(s, table))
                                .toList()))
                .toList();
        return new ModelAndView(
                "publication/opendata", "view", new OpenDataView(all, out, Licence.of(organisation.now(), s)));
    }

    @GetMapping(PATH + "/{table}.csv")
    ResponseEntity<byte[]> csv(@PathVariable("table") String name) {
        byte[] csv = files.csv(found(name));
        return PublicFile.head("text/csv;charset=UTF-8", csv)
                .header(
                        HttpHeaders.LINK,
                        "<" + name + ".csv-metadata.json>; rel=\"describedby\"; type=\"" + CSVW + "\"")
                .body(csv);
    }

    @GetMapping(PATH + "/{table}.csv-metadata.json")
    ResponseEntity<byte[]> metadata(@ModelAttribute("s") Screen s, @PathVariable("table") String name) {
        byte[] json = files.metadata(s, found(name), Licence.of(organisation.now(), s.in(Language.NL)));
        return PublicFile.head(CSVW, json).body(json);
    }

    /** The last year, or all cases by year, as a picture that stands by itself. */
    @GetMapping("/resultaten/{table}.svg")
    ResponseEntity<byte[]> picture(@ModelAttribute("s") Screen s, @PathVariable("table") String name) {
        RegisteredTable table = found(name);
        if (table.dimensions().size() > 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        byte[] svg = new Picture(
                        s,
                        table.dimensions().isEmpty() ? words.overYears(s, table, List.of()) : words.lastYear(s, table))
                .svg()
                .getBytes(StandardCharsets.UTF_8);
        return PublicFile.head("image/svg+xml;charset=UTF-8", svg).body(svg);
    }

    private RegisteredTable found(String name) {
        return figures.table(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
