package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names, waiting time and the standing of terms to lines of a list. */
@Component
class CaseRowFactory {

    private static final int SOON = 14;

    private final Codebook codebook;
    private final Colleagues colleagues;
    private final InstantSource clock;

    CaseRowFactory(Codebook codebook, Colleagues colleagues, InstantSource clock) {
        this.codebook = codebook;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @param query what was searched for, empty for nothing */
    List<CaseRow> rows(List<CaseLine> lines, Screen s, String query) {
        LocalDate today = Zone.today(clock);
        Map<StaffId, String> names = new HashMap<>();
        return lines.stream().map(line -> row(line, s, today, names, query)).toList();
    }

    private CaseRow row(CaseLine line, Screen s, LocalDate today, Map<StaffId, String> names, String query) {
        CaseSummary summary = line.summary();
        StaffId handler = summary.handler();
        String name =
                handler == null ? null : names.computeIfAbsent(handler, id -> String.valueOf(colleagues.name(id)));
        boolean waits = summary.status().open() && summary.status() != CaseStatus.ANSWERED;
        return new CaseRow(
                summary,
                name,
                waits ? (int) ChronoUnit.DAYS.between(Zone.dateOf(summary.receivedAt()), today) : null,
                waits ? standing(summary.term(), today) : null,
                summary.late(today),
                line.closed() == null ? null : Zone.dateOf(line.closed()),
                about(line, s),
                line.words() == null ? null : Excerpt.of(line.words().reveal(), query));
    }

    private List<String> about(CaseLine line, Screen s) {
        AgeBand age = line.summary().ageBand();
        String theme = line.codes().one(Facet.THEME);
        return Stream.of(
                        s.t("rights.asker." + line.summary().asker().name()),
                        age == AgeBand.UNKNOWN ? null : codebook.label(Facet.AGE_BAND, age.name(), s.language()),
                        place(line, s),
                        theme == null ? null : codebook.label(Facet.THEME, theme, s.language()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String place(CaseLine line, Screen s) {
        for (Facet facet : List.of(Facet.MUNICIPALITY, Facet.PROVINCE)) {
            String code = line.codes().one(facet);
            if (code != null) {
                return codebook.label(facet, code, s.language());
            }
        }
        return null;
    }

    /** How near the end of a term is: {@code late} after it, {@code soon} within two weeks. */
    static @Nullable String standing(@Nullable LocalDate term, LocalDate today) {
        if (term == null) {
            return null;
        }
        return term.isBefore(today) ? "late" : term.isAfter(today.plusDays(SOON)) ? null : "soon";
    }
}
