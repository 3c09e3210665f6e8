package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.kinderrechtenhelpdesk.signals.Nowcast;
import nl.kinderrechtenhelpdesk.signals.Nowcast.Series;
import nl.kinderrechtenhelpdesk.signals.Outlook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the last months, completed, are from what finally came, beside what was counted by then; and how often that lay within the interval. */
@Component
class NowcastMeasurement implements Measurement {

    private static final int BACK = 5;
    private static final int MIDDLE_OF_MONTH = 15;
    /** Of what came in later it is not known what finally came. */
    private static final int MONTHS_TO_CLOSE = 6;

    private final Nowcast.Teacher teacher;

    NowcastMeasurement(Nowcast.Teacher teacher) {
        this.teacher = teacher;
    }

    @Override
    public String name() {
        return "nowcast";
    }

    @Override
    public String about() {
        return "the last months completed, in facts of a helpdesk; folders with facts.csv(.gz)";
    }

    /** What was off, added up. */
    private static final class Off {
        private int months;
        private double truth;
        private double naive;
        private double nowcast;
        private int told;
        private int likely;
        private int sure;

        void add(long counted, long finallyCame, @Nullable Outlook outlook) {
            double expected = outlook == null ? 0 : outlook.toCome();
            months++;
            truth += finallyCame;
            naive += finallyCame - counted;
            nowcast += Math.abs(finallyCame - counted - expected);
            if (outlook != null) {
                told++;
                likely += outlook.likely().has(finallyCame - counted) ? 1 : 0;
                sure += outlook.nearlySure().has(finallyCame - counted) ? 1 : 0;
            }
        }

        void add(Off other) {
            months += other.months;
            truth += other.truth;
            naive += other.naive;
            nowcast += other.nowcast;
            told += other.told;
            likely += other.likely;
            sure += other.sure;
        }

        String row(String what, String back) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %.1f | %.2f | %.2f | %.2f | %.2f |",
                    what,
                    back,
                    months,
                    truth / months,
                    naive / months,
                    nowcast / months,
                    (double) likely / told,
                    (double) sure / told);
        }
    }

    @Override
    public List<String> measure(List<Path> folders) throws IOException {
        Map<String, Off[]> off = new LinkedHashMap<>();
        for (Path folder : folders) {
            NowcastSet set = NowcastSet.read(folder);
            LocalDate first = set.first().plusYears(2).withDayOfMonth(1);
            for (LocalDate on = first; on.isBefore(set.last()); on = next(on)) {
                replay(set, on, off);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "| series | months back | months | cases | off when counted only | off when completed | in 80% | in 95% |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        Off all = new Off();
        off.forEach((what, byBack) -> {
            for (int back = 0; back < BACK; back++) {
                lines.add(byBack[back].row(what, String.valueOf(back)));
                all.add(byBack[back]);
            }
        });
        lines.add(String.format(
                Locale.ROOT,
                "mae=%.2f naive=%.2f coverage80=%.3f coverage95=%.3f",
                all.nowcast / all.months,
                all.naive / all.months,
                (double) all.likely / all.told,
                (double) all.sure / all.told));
        return lines;
    }

    private static LocalDate next(LocalDate on) {
        return on.getDayOfMonth() == 1
                ? on.withDayOfMonth(MIDDLE_OF_MONTH)
                : on.plusMonths(1).withDayOfMonth(1);
    }

    private void replay(NowcastSet set, LocalDate on, Map<String, Off[]> off) {
        Nowcast nowcast = teacher.learn(set.handled(on), on.minusDays(1));
        one(set, on, nowcast, null, true, off("all cases", off));
        one(set, on, nowcast, null, false, off("all cases, codes at closing only", off));
        for (String theme : set.themes()) {
            one(set, on, nowcast, theme, true, off("one theme", off));
            one(set, on, nowcast, theme, false, off("one theme, codes at closing only", off));
        }
    }

    private static Off[] off(String what, Map<String, Off[]> off) {
        return off.computeIfAbsent(what, first -> {
            Off[] byBack = new Off[BACK];
            java.util.Arrays.setAll(byBack, back -> new Off());
            return byBack;
        });
    }

    private static void one(
            NowcastSet set, LocalDate on, Nowcast nowcast, @Nullable String theme, boolean early, Off[] off) {
        Predicate<NowcastSet.Row> of = row -> theme == null || row.theme().equals(theme);
        Map<YearMonth, Long> counted = set.months(of.and(row -> row.closed().isBefore(on)));
        Map<YearMonth, Long> open = set.months(
                of.and(row -> row.coded().isBefore(on) && !row.closed().isBefore(on)));
        Map<YearMonth, Long> came = set.months(of);
        List<Outlook> months = nowcast.months(new Series(theme, counted, early ? open : null));
        YearMonth running = YearMonth.from(on.minusDays(1));
        YearMonth last = YearMonth.from(set.last()).minusMonths(MONTHS_TO_CLOSE);
        for (int back = 0; back < BACK; back++) {
            YearMonth month = running.minusMonths(back);
            if (!month.isAfter(last)) {
                off[back].add(
                        counted.getOrDefault(month, 0L),
                        came.getOrDefault(month, 0L),
                        months.stream()
                                .filter(one -> one.month().equals(month))
                                .findFirst()
                                .orElse(null));
            }
        }
    }
}
