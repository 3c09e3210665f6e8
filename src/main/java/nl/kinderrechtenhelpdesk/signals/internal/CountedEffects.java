package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Effect;
import nl.kinderrechtenhelpdesk.signals.Effects;
import nl.kinderrechtenhelpdesk.signals.Month;
import nl.kinderrechtenhelpdesk.signals.Outlook.Range;
import nl.kinderrechtenhelpdesk.signals.Signals;
import nl.kinderrechtenhelpdesk.signals.Weighing;
import org.springframework.stereotype.Service;

/**
 * Lays the months of a selection beside those of the other cases: of the same theme where the selection asks for more than a theme and the
 * others are many enough, and else of all. Months of which it is not known well how many cases are still to come are left out.
 */
@Service
class CountedEffects implements Effects {

    private static final int MONTHS_BEFORE = 60;
    /** A control that is smaller than this many times the cases adds more chance than it takes away. */
    private static final int FEWEST_OTHERS = 3;
    /** A month is known when what is to come lies within this part of it, or within a case. */
    private static final int PART = 5;

    private final Signals signals;
    private final Weighing weighing;
    private final InstantSource clock;

    CountedEffects(Signals signals, Weighing weighing, InstantSource clock) {
        this.signals = signals;
        this.weighing = weighing;
        this.clock = clock;
    }

    @Override
    public Answer of(Selection selection, YearMonth since, YearMonth from) {
        Codes codes = selection.codes();
        YearMonth longAgo = from.minusMonths(MONTHS_BEFORE);
        YearMonth first = since.isAfter(longAgo) ? since : longAgo;
        List<Month> months = signals.months(whole(selection, codes));
        if (codes.has(Facet.THEME) && codes.byFacet().size() > 1) {
            Codes theme = codes.only(Facet.THEME::equals);
            List<Month> others = signals.months(whole(selection, theme));
            if (sum(others) - sum(months) >= FEWEST_OTHERS * sum(months)) {
                return new Answer(weigh(months, others, first, from), true);
            }
        }
        return new Answer(weigh(months, signals.months(whole(selection, Codes.NONE)), first, from), false);
    }

    @Override
    public Answer rounded(Selection selection, YearMonth since, YearMonth from) {
        Answer exact = of(selection, since, from);
        return new Answer(RoundedToFive.effect(exact.effect()), exact.sameTheme());
    }

    private static Selection whole(Selection selection, Codes codes) {
        return new Selection(codes, null, null, selection.successors());
    }

    private static long sum(List<Month> months) {
        return months.stream().mapToLong(Month::whole).sum();
    }

    /** @param all the months of the cases themselves and of the others together */
    private Effect weigh(List<Month> months, List<Month> all, YearMonth first, YearMonth from) {
        Map<YearMonth, Long> cases = new HashMap<>();
        months.forEach(month -> cases.put(month.month(), month.whole()));
        YearMonth until = lastKnown(months);
        List<Month> counted = all.stream()
                .filter(month ->
                        !month.month().isBefore(first) && !month.month().isAfter(until))
                .toList();
        long[] of = new long[counted.size()];
        long[] others = new long[counted.size()];
        for (int at = 0; at < of.length; at++) {
            Month month = counted.get(at);
            of[at] = cases.getOrDefault(month.month(), 0L);
            others[at] = Math.max(0, month.whole() - of[at]);
        }
        return weighing.weigh(counted.isEmpty() ? from : counted.getFirst().month(), of, others, from);
    }

    /** Never the running month. */
    private YearMonth lastKnown(List<Month> months) {
        YearMonth last = YearMonth.from(Zone.today(clock)).minusMonths(1);
        for (Month month : months.reversed()) {
            if (!month.month().isAfter(last) && !known(month)) {
                last = month.month().minusMonths(1);
            }
        }
        return last;
    }

    private static boolean known(Month month) {
        Range likely = month.likely();
        return likely == null || likely.high() - likely.low() <= Math.max(1, month.whole() / PART);
    }
}
