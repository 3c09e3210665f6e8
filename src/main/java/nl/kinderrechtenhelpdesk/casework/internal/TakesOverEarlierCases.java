package nl.kinderrechtenhelpdesk.casework.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CaseStep;
import nl.kinderrechtenhelpdesk.casework.EarlierCase;
import nl.kinderrechtenhelpdesk.casework.EarlierCases;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.terms.Terms;
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
    private final Terms terms;

    TakesOverEarlierCases(JdbcClient database, JdbcOperations batches, Intake intake, Terms terms) {
        this.database = database;
        this.batches = batches;
        this.intake = intake;
        this.terms = terms;
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
        for (EarlierCase earlier : cases) {
            int year = year(earlier);
            long number = last.merge(year, 1L, Long::sum);
            rows.add(row(earlier, String.format(Locale.ROOT, "KR-%d-%06d", year, number)));
        }
        batches.batchUpdate("""
                insert into casework.case_file (case_id, number, fact_id, status, codes, urgent, urgent_kinds, promised_on, decision_date, term, received_at, accepted_at, answered_at,
                  closed_at, moved_at, handler, follow_up_on, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
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
        terms(cases);
        addProvisions(cases);
    }

    private void addProvisions(List<EarlierCase> cases) {
        List<Object[]> rows = new ArrayList<>();
        for (EarlierCase earlier : cases) {
            for (CodedProvision provision : earlier.coding().provisions()) {
                rows.add(new Object[] {
                    earlier.id().value(),
                    provision.code().value(),
                    provision.finding().name(),
                    provision.outcome().name()
                });
            }
        }
        batches.batchUpdate(
                "insert into casework.case_provision (case_id, provision, finding, outcome) values (?, ?, ?, ?)", rows);
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
                    Cells.time(step.at())
                });
            }
        }
        batches.batchUpdate("""
                insert into casework.case_move (case_id, version, move, from_status, to_status, staff_id, at)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** A term that was known comes along as it was established; a decision without one is for a lawyer to look at. */
    private void terms(List<EarlierCase> cases) {
        List<Object[]> open = cases.stream()
                .filter(earlier -> watched(earlier.status()))
                .map(earlier -> new Object[] {earlier.id().value()})
                .toList();
        batches.batchUpdate("""
                insert into casework.case_term (case_id, term_id, start_on, evidence, own_end, standing)
                select case_id, gen_random_uuid(), decision_date, 'ASKER', term, 'OPEN'
                from casework.case_file where case_id = ? and (decision_date is not null or term is not null)""", open);
        String[] bodies = Cells.texts(terms.shortTermBodies().stream()
                .map(body -> Codes.stored(Facet.BODY, body))
                .toList());
        batches.batchUpdate(
                """
                update casework.case_file set term_watch = case
                  when term is null and (decision_date is not null or status = 'RECEIVED')
                    and codes && cast(? as text[]) then 'SHORT_POSSIBLE'
                  when term is null and decision_date is not null then 'KIND_UNKNOWN' else 'NONE' end
                where case_id = ?""", open.stream().map(id -> new Object[] {bodies, id[0]}).toList());
    }

    private static boolean watched(CaseStatus status) {
        return status.open() && status != CaseStatus.ANSWERED;
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
        var dates = earlier.dates();
        var handler = earlier.handler();
        return new @Nullable Object[] {
            earlier.id().value(),
            number,
            earlier.factId(),
            earlier.status().name(),
            Cells.texts(earlier.coding().codes().stored()),
            !earlier.urgent().isEmpty(),
            Cells.texts(earlier.urgent().stream().sorted().map(DangerKind::name).toList()),
            dates.answered() == null && dates.closed() == null ? intake.answerBy(dates.received()) : null,
            dates.decision(),
            watched(earlier.status()) ? earlier.term() : null,
            Cells.time(dates.received()),
            Cells.timeOrNull(dates.accepted()),
            Cells.timeOrNull(dates.answered()),
            Cells.timeOrNull(dates.closed()),
            Cells.timeOrNull(dates.moved()),
            handler == null ? null : handler.value(),
            earlier.followUpOn(),
            earlier.steps().size()
        };
    }
}
