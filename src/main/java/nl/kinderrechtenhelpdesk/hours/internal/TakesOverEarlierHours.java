package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.EarlierHours;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes hours of before, each list in one statement. */
@Component
class TakesOverEarlierHours implements EarlierHours {

    private final JdbcClient database;
    private final FindsWork works;

    TakesOverEarlierHours(JdbcClient database, FindsWork works) {
        this.database = database;
        this.works = works;
    }

    @Override
    @Transactional
    public void addCases(List<EarlierCase> cases) {
        List<UUID> rows = cases.stream().map(_ -> UUID.randomUUID()).toList();
        database.sql("""
                        insert into hours.work (work_id, kind, case_id, fact_id, closed_on)
                        select work, 'CASE', case_id, fact, nullif(day, '')::date
                        from unnest(:works, :cases, :facts, :days) as t (work, case_id, fact, day)""")
                .param("works", Cells.ids(rows))
                .param(
                        "cases",
                        Cells.ids(
                                cases.stream().map(one -> one.caseId().value()).toList()))
                .param(
                        "facts",
                        Cells.ids(cases.stream().map(EarlierCase::factId).toList()))
                .param(
                        "days",
                        Cells.texts(
                                cases.stream().map(one -> text(one.closedOn())).toList()))
                .update();
        List<UUID> workOf = new ArrayList<>();
        List<Booked> all = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (Booked booked : cases.get(i).booked()) {
                workOf.add(rows.get(i));
                all.add(booked);
            }
        }
        add(workOf, all);
    }

    @Override
    @Transactional
    public void addWork(WorkKey work, List<Booked> booked) {
        UUID row = works.row(work).orElseThrow(() -> new IllegalArgumentException("no " + work));
        add(booked.stream().map(_ -> row).toList(), booked);
    }

    private void add(List<UUID> works, List<Booked> booked) {
        database.sql("""
                        insert into hours.entry (entry_id, staff_id, work_id, activity, minutes, day, done_on, made_on, source)
                        select gen_random_uuid(), staff, work, activity, minutes::int, day::date, day::date, day::date, 'TYPED'
                        from unnest(:staff, :works, :activities, :minutes, :days) as t (staff, work, activity, minutes, day)""")
                .param(
                        "staff",
                        Cells.ids(booked.stream().map(one -> one.by().value()).toList()))
                .param("works", Cells.ids(works))
                .param(
                        "activities",
                        Cells.texts(booked.stream()
                                .map(one -> one.activity().name())
                                .toList()))
                .param(
                        "minutes",
                        Cells.numbers(
                                booked.stream().map(one -> (long) one.minutes()).toList()))
                .param(
                        "days",
                        Cells.texts(booked.stream().map(one -> text(one.day())).toList()))
                .update();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
