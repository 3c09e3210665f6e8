package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.NewFromAsker;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts names, waiting time and the standing of terms to lines of a list. */
@Component
class CaseRowFactory {

    private static final int SOON = 14;

    private final CaseCodes codes;
    private final Colleagues colleagues;
    private final InstantSource clock;
    private final ObjectProvider<NewFromAsker> newFromAsker;

    CaseRowFactory(
            CaseCodes codes, Colleagues colleagues, InstantSource clock, ObjectProvider<NewFromAsker> newFromAsker) {
        this.newFromAsker = newFromAsker;
        this.codes = codes;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    List<CaseRow> rows(List<CaseLine> lines, Screen s) {
        LocalDate today = Zone.today(clock);
        Map<StaffId, String> names = new HashMap<>();
        Set<CaseId> fresh =
                fresh(lines.stream().map(line -> line.summary().id()).toList());
        return lines.stream().map(line -> row(line, s, today, names, fresh)).toList();
    }

    private Set<CaseId> fresh(List<CaseId> cases) {
        Set<CaseId> fresh = new HashSet<>();
        newFromAsker.forEach(each -> fresh.addAll(each.among(cases)));
        return fresh;
    }

    private CaseRow row(CaseLine line, Screen s, LocalDate today, Map<StaffId, String> names, Set<CaseId> fresh) {
        CaseSummary summary = line.summary();
        StaffId handler = summary.handler();
        String name =
                handler == null ? null : names.computeIfAbsent(handler, id -> String.valueOf(colleagues.name(id)));
        boolean waits = summary.status().open() && summary.status() != CaseStatus.ANSWERED;
        return new CaseRow(
                summary,
                name,
                fresh.contains(summary.id()),
                codes.theme(line.theme(), s),
                waits ? (int) ChronoUnit.DAYS.between(Zone.dateOf(summary.receivedAt()), today) : null,
                waits ? standing(summary.term(), today) : null,
                line.closed() == null ? null : Zone.dateOf(line.closed()));
    }

    /** How near the end of a term is: {@code late} after it, {@code soon} within two weeks. */
    static @Nullable String standing(@Nullable LocalDate term, LocalDate today) {
        if (term == null) {
            return null;
        }
        return term.isBefore(today) ? "late" : term.isAfter(today.plusDays(SOON)) ? null : "soon";
    }
}
