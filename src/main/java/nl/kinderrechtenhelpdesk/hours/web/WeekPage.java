package nl.kinderrechtenhelpdesk.hours.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.hours.BookedHour;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.Proposals;
import nl.kinderrechtenhelpdesk.hours.Proposals.Proposal;
import nl.kinderrechtenhelpdesk.hours.WorkClock;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the week of somebody's own hours: what was booked, what is proposed, and the clock. */
@Component
class WeekPage {

    private final HourBook book;
    private final Proposals proposals;
    private final WorkClock clocks;
    private final WorkWords words;
    private final InstantSource clock;

    WeekPage(HourBook book, Proposals proposals, WorkClock clocks, WorkWords words, InstantSource clock) {
        this.book = book;
        this.proposals = proposals;
        this.clocks = clocks;
        this.words = words;
        this.clock = clock;
    }

    /** One row: work (null for a case that is erased) and activity. */
    private record Key(@Nullable WorkKey work, Activity activity) {}

    WeekView view(Screen s, SignedIn who, LocalDate monday, Form form, @Nullable String done) {
        LocalDate today = Zone.today(clock);
        LocalDate next = monday.plusDays(WeekForm.DAYS);
        LocalDate closed = book.closedUntil();
        List<BookedHour> booked = book.of(who.id(), monday, next);
        WorkClock.Running running = clocks.of(who.id()).orElse(null);
        Set<@Nullable WorkKey> works = new LinkedHashSet<>();
        booked.forEach(one -> works.add(one.work()));
        works.add(running == null ? null : running.work());
        Map<WorkKey, WorkWords.Shown> shown = words.shown(works, s, who);
        Instant since = monday.atStartOfDay(Zone.AMSTERDAM).toInstant();
        List<Proposal> proposed = WorkWords.seesCases(who) ? proposals.of(who.id(), monday, next) : List.of();
        return new WeekView(
                WeekOf.text(monday),
                s.t("hours.week.of", "" + WeekOf.number(monday), s.shortDate(monday), s.shortDate(next.minusDays(1))),
                WeekOf.text(monday.minusDays(WeekForm.DAYS)),
                next.isAfter(today) ? null : WeekOf.text(next),
                days(s, monday, today, closed, booked),
                rows(s, monday, form, booked, shown),
                TypedMinutes.shown(
                        booked.stream().mapToLong(BookedHour::minutes).sum()),
                proposedDays(s, proposed),
                clockView(s, running, shown),
                form,
                words.choices(s, who, words.open(who, since)),
                WorkWords.activities(s),
                singles(s, booked, shown),
                done);
    }

    private static List<WeekView.Day> days(
            Screen s, LocalDate monday, LocalDate today, LocalDate closed, List<BookedHour> booked) {
        List<WeekView.Day> days = new ArrayList<>();
        for (int i = 0; i < WeekForm.DAYS; i++) {
            LocalDate day = monday.plusDays(i);
            long sum = booked.stream()
                    .filter(one -> one.day().equals(day))
                    .mapToLong(BookedHour::minutes)
                    .sum();
            days.add(new WeekView.Day(
                    day,
                    s.t("hours.day." + day.getDayOfWeek(), "" + day.getDayOfMonth()),
                    !day.isAfter(today) && day.isAfter(closed),
                    TypedMinutes.shown(sum)));
        }
        return days;
    }

    private static List<WeekView.Row> rows(
            Screen s, LocalDate monday, Form form, List<BookedHour> booked, Map<WorkKey, WorkWords.Shown> shown) {
        Map<Key, int[]> sums = new LinkedHashMap<>();
        for (BookedHour one : booked) {
            int[] row = sums.computeIfAbsent(new Key(one.work(), one.activity()), _ -> new int[WeekForm.DAYS]);
            row[(int) (one.day().toEpochDay() - monday.toEpochDay())] += one.minutes();
        }
        List<WeekView.Row> rows = new ArrayList<>();
        sums.forEach((key, minutes) -> {
            WorkWords.Shown name = named(s, key.work(), shown);
            List<WeekView.Cell> cells = new ArrayList<>();
            int sum = 0;
            for (int day = 0; day < WeekForm.DAYS; day++) {
                String field = WeekForm.field(rows.size(), day);
                String now = minutes[day] == 0 ? "" : TypedMinutes.shown(minutes[day]);
                boolean typed = !form.values(field).isEmpty();
                cells.add(new WeekView.Cell(
                        field, typed ? form.value(field) : now, minutes[day], form.problem(field) != null));
                sum += minutes[day];
            }
            rows.add(new WeekView.Row(
                    rows.size(),
                    name.label(),
                    name.path(),
                    s.t("hours.activity." + key.activity()),
                    key.work() == null ? null : key.work() + "|" + key.activity(),
                    cells,
                    TypedMinutes.shown(sum)));
        });
        return rows;
    }

    private static WorkWords.Shown named(Screen s, @Nullable WorkKey work, Map<WorkKey, WorkWords.Shown> shown) {
        WorkWords.Shown known = work == null ? null : shown.get(work);
        return known == null ? new WorkWords.Shown(s.t("hours.work.erased"), null) : known;
    }

    private static List<WeekView.ProposedDay> proposedDays(Screen s, List<Proposal> proposed) {
        Map<LocalDate, List<Proposal>> days = new LinkedHashMap<>();
        proposed.forEach(
                one -> days.computeIfAbsent(one.day(), _ -> new ArrayList<>()).add(one));
        List<WeekView.ProposedDay> views = new ArrayList<>();
        days.forEach((day, ofDay) -> views.add(new WeekView.ProposedDay(
                day,
                s.dayAndDate(day),
                ofDay.stream().map(one -> proposed(s, one)).toList(),
                TypedMinutes.shown(ofDay.stream().mapToLong(Proposal::sum).sum()))));
        return views;
    }

    static WeekView.Proposed proposed(Screen s, Proposal one) {
        String id = one.caseId().toString();
        List<WeekView.Part> parts = one.minutes().entrySet().stream()
                .map(part -> new WeekView.Part(
                        ProposalForm.field(id, part.getKey()),
                        s.t("hours.activity." + part.getKey()),
                        TypedMinutes.shown(part.getValue())))
                .toList();
        return new WeekView.Proposed(
                id, one.number(), "/medewerkers/zaken/" + id, one.until().toString(), parts);
    }

    private static WeekView.Clock clockView(
            Screen s, WorkClock.@Nullable Running running, Map<WorkKey, WorkWords.Shown> shown) {
        return running == null
                ? new WeekView.Clock(null, null, null)
                : new WeekView.Clock(
                        named(s, running.work(), shown).label(),
                        s.t("hours.activity." + running.activity()),
                        s.dateTime(running.since()));
    }

    private static List<WeekView.Single> singles(
            Screen s, List<BookedHour> booked, Map<WorkKey, WorkWords.Shown> shown) {
        return booked.stream()
                .map(one -> new WeekView.Single(
                        one.id().toString(),
                        s.shortDate(one.day()),
                        named(s, one.work(), shown).label(),
                        s.t("hours.activity." + one.activity()),
                        TypedMinutes.shown(one.minutes()),
                        one.corrects() == null && one.work() != null ? TypedMinutes.shown(one.left()) : null,
                        one.corrects() != null))
                .toList();
    }
}
