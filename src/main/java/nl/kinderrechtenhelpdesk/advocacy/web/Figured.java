package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Figures;
import nl.kinderrechtenhelpdesk.signals.Month;
import nl.kinderrechtenhelpdesk.signals.Signals;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What a file counts, as the reader may see it: exact for who may open cases, changed by a key for others, as on the dashboard. */
@Component
class Figured {

    private static final String DASHBOARD = "/medewerkers/cijfers";

    private final Signals signals;
    private final Codebook codebook;

    Figured(Signals signals, Codebook codebook) {
        this.signals = signals;
        this.codebook = codebook;
    }

    static boolean guarded(Screen s) {
        return !s.is(Role.LAWYER) && !s.is(Role.COORDINATOR);
    }

    Figures of(Screen s, Selection selection) {
        return guarded(s) ? signals.guarded(selection) : signals.figures(selection);
    }

    Chart months(Screen s, Selection selection) {
        List<Month> months = guarded(s) ? signals.guardedMonths(selection) : signals.months(selection);
        return new Chart(
                s.t("advocacy.figures.months"),
                "",
                months.stream()
                        .map(one -> new Chart.Point(month(s, one.month()), one.counted(), one.expected(), null))
                        .toList());
    }

    /** The choice in words: each facet with its code, and from when until when. */
    List<String> words(Screen s, Selection selection) {
        List<String> words = new ArrayList<>();
        for (FacetEntry entry : codebook.facets()) {
            for (String code : selection.codes().all(entry.facet())) {
                words.add(codebook.title(entry.facet(), s.language()) + ": "
                        + codebook.label(entry.facet(), code, s.language()));
            }
        }
        if (selection.from() != null) {
            words.add(s.t("advocacy.figures.from", month(s, selection.from())));
        }
        if (selection.until() != null) {
            words.add(s.t("advocacy.figures.until", month(s, selection.until())));
        }
        return words;
    }

    /** Where the dashboard shows the same choice. */
    String dashboard(Selection selection) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(DASHBOARD);
        codebook.address(selection).forEach(address::queryParam);
        return address.build().toUriString();
    }

    private static String month(Screen s, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", s.language().locale()).format(month);
    }
}
