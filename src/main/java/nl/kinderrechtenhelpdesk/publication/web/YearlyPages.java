package nl.kinderrechtenhelpdesk.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import nl.kinderrechtenhelpdesk.documents.Documents;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.YearlyReports;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Published;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The yearly reports that were published, each as a page, a PDF, a workbook and data, with the corrections beside it. */
@Controller
@OpenToPublic
class YearlyPages {

    private static final String PATH = "/jaarverslagen";

    private final YearlyReports reports;
    private final Documents documents;

    YearlyPages(YearlyReports reports, Documents documents) {
        this.reports = reports;
        this.documents = documents;
    }

    @GetMapping(PATH)
    ModelAndView all() {
        List<YearlyReportLine> lines = reports.all().stream()
                .flatMap(state -> Optional.ofNullable(state.publishedAt())
                        .map(at -> new YearlyReportLine(String.valueOf(state.year()), at))
                        .stream())
                .toList();
        return new ModelAndView("publication/reports", "reports", lines);
    }

    @GetMapping(PATH + "/{year}")
    ModelAndView one(@ModelAttribute("s") Screen s, @PathVariable("year") int year) {
        Published report = found(year);
        return new ModelAndView(
                "publication/report",
                "view",
                new YearlyReportView(
                        String.valueOf(year),
                        document(s, report),
                        report.at(),
                        reports.errata(year).stream()
                                .filter(erratum -> erratum.agreedAt() != null)
                                .toList()));
    }

    @GetMapping(PATH + "/{year}.pdf")
    ResponseEntity<byte[]> pdf(@ModelAttribute("s") Screen s, @PathVariable("year") int year) {
        return written(s, year, DocumentFormat.PDF);
    }

    @GetMapping(PATH + "/{year}.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute("s") Screen s, @PathVariable("year") int year) {
        return written(s, year, DocumentFormat.XLSX);
    }

    /** All tables and figures as rows. */
    @GetMapping(PATH + "/{year}.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("s") Screen s, @PathVariable("year") int year) {
        return PublicFile.of("text/csv;charset=UTF-8", new ReportRows(s).csv(document(s, found(year))));
    }

    /** The whole report as it was frozen. */
    @GetMapping(PATH + "/{year}.json")
    ResponseEntity<byte[]> data(@ModelAttribute("s") Screen s, @PathVariable("year") int year) {
        return PublicFile.of(
                "application/json", documents.keep(document(s, found(year))).getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> written(Screen s, int year, DocumentFormat format) {
        return PublicFile.of(
                format.mediaType(),
                reports.file(year, s.language(), format)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Published found(int year) {
        return reports.published(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Document document(Screen s, Published report) {
        return Optional.ofNullable(report.documents().get(s.language()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
