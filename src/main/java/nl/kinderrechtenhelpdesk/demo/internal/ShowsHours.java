package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.casework.CaseNames;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.funding.Tariffs;
import nl.kinderrechtenhelpdesk.hours.EarlierHours;
import nl.kinderrechtenhelpdesk.hours.EarlierHours.Booked;
import nl.kinderrechtenhelpdesk.hours.HourMonths;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills in rates, overhead and hours that are of no case, closes months, and leaves something to take over; once, when there is no rate yet. */
@Component
@Profile("demo")
@Order(FillsDemo.FIRST + 3)
class ShowsHours implements ApplicationRunner {

    private static final int YEARS = 5;
    private static final long FIRST_RATE = 5_400;
    private static final long DEARER_EACH_YEAR = 210;
    /** So that a case comes to about 500 euros. */
    private static final long SPREAD_BY_MINUTE = 14_600;

    private static final long SPREAD_BY_CASE = 5_600;
    private static final int OPEN_MONTHS = 2;

    private final DemoSettings settings;
    private final Tariffs tariffs;
    private final EarlierHours hours;
    private final HourMonths months;
    private final Problems problems;
    private final CaseNames names;
    private final AuditTrail trail;
    private final StageClock stage;
    private final DemoAccounts accounts;

    ShowsHours(
            DemoSettings settings,
            Tariffs tariffs,
            EarlierHours hours,
            HourMonths months,
            Problems problems,
            CaseNames names,
            AuditTrail trail,
            StageClock stage,
            DemoAccounts accounts) {
        this.settings = settings;
        this.tariffs = tariffs;
        this.hours = hours;
        this.months = months;
        this.problems = problems;
        this.names = names;
        this.trail = trail;
        this.stage = stage;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (tariffs.rates().isEmpty()) {
            InstantSource clock = stage;
            LocalDate today = settings.today() == null ? Zone.today(clock) : settings.today();
            tariffs(today);
            systemic(today);
            months.close(YearMonth.from(today).minusMonths(1L + OPEN_MONTHS), somebody(Role.COORDINATOR));
            worked(today, clock.instant());
        }
    }

    private void tariffs(LocalDate today) {
        SignedIn finance = somebody(Role.FINANCE);
        long casesAYear = settings.cases() / YEARS;
        YearMonth began = YearMonth.from(today.minusWeeks(FiveYears.WEEKS)).plusMonths(1);
        for (int ago = YEARS; ago >= 0; ago--) {
            int year = today.getYear() - ago;
            LocalDate from = LocalDate.of(ago == YEARS ? year - 1 : year, 1, 1);
            tariffs.enter(new Rate(null, from, FIRST_RATE + DEARER_EACH_YEAR * (YEARS - ago)), finance);
            YearMonth first = ago == YEARS ? began : YearMonth.of(year, 1);
            YearMonth last = YearMonth.of(year, 12);
            long part = first.until(last, ChronoUnit.MONTHS) + 1;
            if (part > 0) {
                enter(
                        "Huur en kantoor " + year,
                        first,
                        last,
                        casesAYear * SPREAD_BY_MINUTE * part / 12,
                        Overhead.Spread.MINUTE);
                enter(
                        "Systemen en beveiliging " + year,
                        first,
                        last,
                        casesAYear * SPREAD_BY_CASE * part / 12,
                        Overhead.Spread.CASE);
            }
        }
    }

    private void enter(String name, YearMonth first, YearMonth last, long cents, Overhead.Spread spread) {
        tariffs.enter(new Overhead(UUID.randomUUID(), name, first, last, cents, spread, null), somebody(Role.FINANCE));
    }

    private void systemic(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        StaffId advocate = somebody(Role.ADVOCATE).id();
        List<Booked> onProblem = new ArrayList<>();
        List<Booked> forPublic = new ArrayList<>();
        List<Booked> general = new ArrayList<>();
        for (int ago = FiveYears.WEEKS - 1; ago >= 0; ago--) {
            LocalDate day = monday.minusWeeks(ago).plusDays(ago % 4);
            day = day.isAfter(today) ? today : day;
            forPublic.add(new Booked(advocate, Activity.PUBLIC, 180 + 30 * (ago % 7), day));
            onProblem.add(new Booked(
                    advocate, ago % 3 == 0 ? Activity.RESEARCH : Activity.ADVOCACY, 300 + 45 * (ago % 5), day));
            for (DemoAccounts.DemoAccount account : accounts.all()) {
                if (account.member().roles().contains(Role.LAWYER)) {
                    general.add(new Booked(account.member().id(), Activity.MEETING, 60 + 15 * (ago % 4), day));
                }
            }
        }
        problems.all().stream()
                .findFirst()
                .ifPresent(problem ->
                        hours.addWork(new WorkKey.OfProblem(problem.problem().id()), onProblem));
        hours.addWork(new WorkKey.Publicly(), forPublic);
        hours.addWork(new WorkKey.General(), general);
    }

    /** The first lawyer opened some cases in the last days and booked nothing yet. */
    private void worked(LocalDate today, Instant now) {
        SignedIn lawyer = somebody(Role.LAWYER);
        List<CaseNames.Named> own = names.openSince(now).stream()
                .filter(one -> lawyer.id().equals(one.handler()))
                .limit(4)
                .toList();
        for (int back = 1; back >= 0; back--) {
            LocalDate day = OfficeHours.lastWorkdayUntil(today.minusDays(back));
            int minute = 0;
            for (CaseNames.Named one : own) {
                act(lawyer, one, AuditAction.CASE_READ, day, minute, now);
                act(lawyer, one, AuditAction.FILE_READ, day, minute + 11, now);
                act(
                        lawyer,
                        one,
                        back == 0 ? AuditAction.ADVICE_CHANGED : AuditAction.ANALYSIS_CHANGED,
                        day,
                        minute + 32,
                        now);
                minute += 47;
            }
        }
    }

    private void act(SignedIn lawyer, CaseNames.Named one, AuditAction action, LocalDate day, int minute, Instant now) {
        Instant at =
                day.atTime(8, 40).plusMinutes(minute).atZone(Zone.AMSTERDAM).toInstant();
        if (at.isBefore(now)) {
            stage.at(at, () -> trail.record(lawyer.actor(), action, one.id()));
        }
    }

    private SignedIn somebody(Role role) {
        return accounts.all().stream()
                .map(DemoAccounts.DemoAccount::member)
                .filter(member -> member.roles().contains(role))
                .findFirst()
                .map(member -> new SignedIn(member.id(), member.name(), member.roles()))
                .orElseThrow();
    }
}
