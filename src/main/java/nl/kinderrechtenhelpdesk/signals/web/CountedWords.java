package nl.kinderrechtenhelpdesk.signals.web;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Finding.Week;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;

/** What was counted of a signal, in words and as a picture; not of what is only flagged. */
final class CountedWords {

    private static final int WEEKS_IN_COLUMN = 4;
    private static final double NOTABLE = 0.1;

    private CountedWords() {}

    static String sure(Screen s, Signal signal) {
        double often = signal.falseAlarmsAYear();
        return often >= 1
                ? s.t("signals.signal.sure.often", s.decimal(often))
                : s.t("signals.signal.sure.seldom", s.number(Math.round(1 / Math.max(often, 0.001))));
    }

    /** What could have explained it, was looked at, and is taken out of what was expected. */
    static List<String> isNot(Screen s, Signal signal) {
        List<String> not = new ArrayList<>();
        not.add(factor(s, "signals.signal.volume", signal.volume()));
        not.add(factor(s, "signals.signal.season", signal.season()));
        return not;
    }

    private static String factor(Screen s, String key, double factor) {
        long percent = Math.round(Math.abs(factor - 1) * 100);
        if (Math.abs(factor - 1) < NOTABLE) {
            return s.t(key + ".same");
        }
        return s.t(key + (factor > 1 ? ".up" : ".down"), s.number(percent));
    }

    static List<SignalView.Column> columns(Screen s, SignalDesk desk, Signal signal) {
        List<SignalView.Column> columns = new ArrayList<>();
        List<Week> weeks = signal.weeks();
        for (int from = weeks.size() % WEEKS_IN_COLUMN; from < weeks.size(); from += WEEKS_IN_COLUMN) {
            List<Week> together = weeks.subList(from, from + WEEKS_IN_COLUMN);
            columns.add(new SignalView.Column(
                    s.shortDate(together.getFirst().monday()),
                    together.stream().mapToInt(Week::observed).sum(),
                    Math.round(together.stream()
                            .mapToDouble(week -> desk.toBeCoded(signal, week))
                            .sum()),
                    s.decimal(together.stream().mapToDouble(Week::expected).sum())));
        }
        return columns;
    }

    static Chart chart(Screen s, Signal signal, List<SignalView.Column> columns) {
        return new Chart(
                s.t("signals.signal.chart"),
                s.t(
                        "signals.signal.chart.words",
                        s.date(signal.firstDay()),
                        s.number(signal.observed()),
                        s.decimal(signal.expected())),
                columns.stream()
                        .map(column -> new Chart.Point(column.from(), column.observed(), column.toCome(), null))
                        .toList());
    }
}
