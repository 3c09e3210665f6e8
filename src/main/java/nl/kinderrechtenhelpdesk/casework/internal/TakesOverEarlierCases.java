package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CaseStep;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.EarlierCase;
import nl.kinderrechtenhelpdesk.casework.EarlierCases;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes earlier cases many at a time. */
@Component
class TakesOverEarlierCases implements EarlierCases {

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final Intake intake;

    TakesOverEarlierCases(JdbcClient database, JdbcOperations batches, Intake intake) {
        this.database = database;
        this.batches = batches;
        this.intake = intake;
    }

    @Override
    @Transactional
    public void add(List<EarlierCase> cases) {
        Map<Integer, Long> last = new HashMap<>();
        for (EarlierCase earlier : cases) {
            last.merge(year(earlier), 1L, Long::sum);
        }
        last.replaceAll((year, count) -> lastNumber(year, count) - count);
        List<Object[]> rows = new ArrayList<>(cases.size());
        List<Object[]> provisions = new ArrayList<>();
        for (EarlierCase earlier : cases) {
            int year = year(earlier);
            long number = last.merge(year, 1L, Long::sum);
            rows.add(row(earlier, String.format(Locale.ROOT, "KR-%d-%06d", year, number)));
            for (CodedProvision provision : earlier.coding().provisions()) {
                provisions.add(new Object[] {
                    earlier.id().value(),
                    provision.code().value(),
                    provision.finding().name(),
                    provision.outcome().name()
                });
            }
        }
        batches.batchUpdate("""
                insert into casework.case_file (case_id, number, fact_id, status, asker, age_band, residence, theme, other_themes,
                  municipality, province, bodies, situations, outcome, urgent, urgent_kinds, promised_on, decision_date, term, received_at, accepted_at, answered_at,
                  closed_at, moved_at, handler, follow_up_on, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        batches.batchUpdate(
                """
                insert into casework.urgency (case_id, urgency_id, source, kinds, set_at)
                select case_id, gen_random_uuid(), 'QUESTION', urgent_kinds, received_at
                from casework.case_file where case_id = ? and urgent""",
                cases.stream()
                        .filter(earlier -> !earlier.urgent().isEmpty())
                        .map(earlier -> new Object[] {earlier.id().value()})
                        .toList());
        addSteps(cases);
        batches.batchUpdate(
                "insert into casework.case_provision (case_id, provision, finding, outcome) values (?, ?, ?, ?)",
                provisions);
    }

    private void addSteps(List<EarlierCase> cases) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (EarlierCase earlier : cases) {
            int version = 0;
            for (CaseStep step : earlier.steps()) {
                version++;
                var by = step.by();
                rows.add(new @Nullable Object[] {
                    earlier.id().value(),
                    version,
                    step.move().name(),
                    step.from().name(),
                    step.to().name(),
                    by == null ? null : by.value(),
                    time(step.at())
                });
            }
        }
        batches.batchUpdate("""
                insert into casework.case_move (case_id, version, move, from_status, to_status, staff_id, at)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private static int year(EarlierCase earlier) {
        return Zone.dateOf(earlier.dates().received()).getYear();
    }

    private long lastNumber(int year, long count) {
        return database.sql("""
                        insert into casework.number_counter (year, last) values (:year, :count)
                        on conflict (year) do update set last = number_counter.last + :count
                        returning last""")
                .param("year", year)
                .param("count", count)
                .query(Long.class)
                .single();
    }

    private @Nullable Object[] row(EarlierCase earlier, String number) {
        Coding coding = earlier.coding();
        var dates = earlier.dates();
        var handler = earlier.handler();
        var outcome = coding.outcome();
        return new @Nullable Object[] {
            earlier.id().value(),
            number,
            earlier.factId(),
            earlier.status().name(),
            coding.asker().name(),
            coding.ageBand().name(),
            coding.residence().name(),
            coding.theme(),
            coding.otherThemes().toArray(String[]::new),
            coding.municipality(),
            coding.province(),
            coding.bodies().toArray(String[]::new),
            coding.situations().toArray(String[]::new),
            outcome == null ? null : outcome.name(),
            !earlier.urgent().isEmpty(),
            earlier.urgent().stream().sorted().map(DangerKind::name).toArray(String[]::new),
            dates.answered() == null && dates.closed() == null ? intake.answerBy(dates.received()) : null,
            dates.decision(),
            earlier.term(),
            time(dates.received()),
            time(dates.accepted()),
            time(dates.answered()),
            time(dates.closed()),
            time(dates.moved()),
            handler == null ? null : handler.value(),
            earlier.followUpOn(),
            earlier.steps().size()
        };
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
