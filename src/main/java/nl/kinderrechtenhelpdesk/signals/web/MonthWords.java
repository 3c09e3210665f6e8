package nl.kinderrechtenhelpdesk.signals.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Month;
import nl.kinderrechtenhelpdesk.signals.Outlook.Range;
import org.springframework.stereotype.Component;

/** What is still expected of the last months, in words. */
@Component
class MonthWords {

    private static final int MOST = 4;
    private static final int YEAR = 12;

    String name(Screen s, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", s.language().locale()).format(month);
    }

    /** The last months of which something is expected, and how the last whole one compares with a year earlier; empty when all is counted. */
    List<String> of(Screen s, List<Month> months) {
        List<Month> incomplete =
                months.stream().filter(month -> month.expected() > 0).toList();
        if (incomplete.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        incomplete.stream().skip(Math.max(0, incomplete.size() - MOST)).forEach(month -> lines.add(line(s, month)));
        // the last is the running month, of which most questions may be still to come
        int last = months.size() - 2;
        if (last >= YEAR && months.get(last).expected() > 0) {
            lines.add(s.t(
                    "signals.months.year",
                    name(s, months.get(last).month()),
                    s.number(months.get(last).whole()),
                    s.number(months.get(last - YEAR).whole())));
        }
        return lines;
    }

    private String line(Screen s, Month month) {
        String line = s.t(
                "signals.months.line", name(s, month.month()), s.number(month.counted()), s.number(month.expected()));
        Range likely = month.likely();
        return likely == null
                ? line
                : s.t("signals.months.likely", line, s.number(likely.low()), s.number(likely.high()));
    }
}
