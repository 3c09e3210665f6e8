package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Effect;
import nl.kinderrechtenhelpdesk.signals.Effect.Period;
import nl.kinderrechtenhelpdesk.signals.Effect.Verdict;
import nl.kinderrechtenhelpdesk.signals.Effects;
import org.springframework.stereotype.Component;

/** Whether something helped, in the words of the reader: what the figures say, how sure that is, and what they cannot say. */
@Component
class Helped {

    private static final double HUNDRED = 100;

    private final Effects effects;

    Helped(Effects effects) {
        this.effects = effects;
    }

    HelpedView of(Screen s, Problem problem, Entry entry, List<Entry> all) {
        YearMonth since = YearMonth.from(problem.since());
        Effects.Answer answer = Figured.guarded(s)
                ? effects.rounded(problem.selection(), since, entry.effectFrom())
                : effects.of(problem.selection(), since, entry.effectFrom());
        Effect effect = answer.effect();
        return new HelpedView(
                told(s, effect),
                careful(s, answer),
                chart(s, effect),
                effect.periods().stream().map(period -> row(s, effect, period)).toList(),
                ourselves(s, entry, all));
    }

    private static String told(Screen s, Effect effect) {
        if (effect.verdict() == Verdict.TOO_FEW) {
            return s.t("advocacy.helped.TOO_FEW", month(s, effect.from()));
        }
        String seen = s.t(
                "advocacy.helped.seen",
                month(s, effect.from()),
                effect.after(),
                s.number(Math.round(effect.expected())));
        return seen + " "
                + switch (effect.verdict()) {
                    case LESS ->
                        s.t(
                                "advocacy.helped.LESS",
                                less(s, effect.ratio()),
                                less(s, effect.high()),
                                less(s, effect.low()));
                    case MORE ->
                        s.t(
                                "advocacy.helped.MORE",
                                less(s, effect.ratio()),
                                less(s, effect.low()),
                                less(s, effect.high()));
                    case MOVING -> s.t("advocacy.helped.MOVING");
                    case UNCLEAR, TOO_FEW -> s.t("advocacy.helped.UNCLEAR");
                };
    }

    /** By how many per cent it is less, or more. */
    private static String less(Screen s, double ratio) {
        return s.number(Math.round(Math.abs(1 - ratio) * HUNDRED));
    }

    private static List<String> careful(Screen s, Effects.Answer answer) {
        Effect effect = answer.effect();
        List<String> careful = new ArrayList<>();
        careful.add(s.t(answer.sameTheme() ? "advocacy.helped.theme" : "advocacy.helped.others"));
        if (effect.verdict() != Verdict.TOO_FEW) {
            if (effect.smallestFall() < 1) {
                careful.add(s.t("advocacy.helped.blind", s.number(Math.round(effect.smallestFall() * HUNDRED))));
            }
            int found = (int) Math.round(effect.placebo() * (effect.placebos() + 1)) - 1;
            careful.add(
                    effect.placebo() < 1
                            ? s.t("advocacy.helped.placebo", effect.placebos(), found)
                            : s.t("advocacy.helped.noplacebo"));
            careful.add(s.t("advocacy.helped.cause"));
            careful.add(s.t("advocacy.helped.mean"));
        }
        return careful;
    }

    private static Chart chart(Screen s, Effect effect) {
        List<Chart.Point> points = effect.periods().stream()
                .map(period -> new Chart.Point(
                        month(s, "MMM ''yy", period.first()),
                        period.cases(),
                        0,
                        effect.verdict() == Verdict.TOO_FEW ? -1 : Math.round(period.expected()),
                        null))
                .toList();
        int turn = (int) effect.periods().stream()
                .filter(period -> period.first().isBefore(effect.from()))
                .count();
        return new Chart(
                s.t("advocacy.helped.chart"),
                s.t("advocacy.helped.chart.words", month(s, effect.from())),
                points,
                turn < points.size() ? turn : -1);
    }

    private static HelpedView.Row row(Screen s, Effect effect, Period period) {
        return new HelpedView.Row(
                period.first().equals(period.last())
                        ? month(s, period.first())
                        : s.t("advocacy.helped.months", month(s, period.first()), month(s, period.last())),
                s.number(period.cases()),
                effect.verdict() == Verdict.TOO_FEW ? "" : s.number(Math.round(period.expected())),
                s.number(period.other()),
                !period.first().isBefore(effect.from()));
    }

    /** Of an action the results that were written down since. */
    private static List<HelpedView.Said> ourselves(Screen s, Entry entry, List<Entry> all) {
        return all.stream()
                .filter(one -> entry.kind().sort() == Entry.Sort.ACTION
                        && one.kind().sort() == Entry.Sort.RESULT
                        && !one.on().isBefore(entry.on()))
                .map(one -> new HelpedView.Said(
                        ProblemView.anchor(one.id()),
                        one.words().title().reveal(),
                        one.grade() == null ? "" : s.t("advocacy.grade." + one.grade())))
                .toList();
    }

    private static String month(Screen s, YearMonth month) {
        return month(s, "MMM uuuu", month);
    }

    private static String month(Screen s, String pattern, YearMonth month) {
        return DateTimeFormatter.ofPattern(pattern, s.language().locale()).format(month);
    }
}
