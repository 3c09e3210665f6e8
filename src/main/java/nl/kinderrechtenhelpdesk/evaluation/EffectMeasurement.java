package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.kinderrechtenhelpdesk.signals.Effect;
import nl.kinderrechtenhelpdesk.signals.Effect.Verdict;
import nl.kinderrechtenhelpdesk.signals.Weighing;
import org.springframework.stereotype.Component;

/**
 * How often it is seen that something helped, and how often that is said where nothing changed, on made-up helpdesks of many sizes: busy and
 * quiet months that all cases share, a season, and months of a theme that hang together.
 */
@Component
class EffectMeasurement implements Measurement {

    private static final int EACH = 400;
    private static final int BEFORE = 60;
    private static final double OTHERS = 90;
    private static final int[] AFTER = {12, 24};
    private static final double[] CASES = {0.5, 1, 2, 4, 8, 16};
    private static final double[] REMAINS = {1, 0.75, 0.5, 0.25, 0};

    private final Weighing weighing;

    EffectMeasurement(Weighing weighing) {
        this.weighing = weighing;
    }

    @Override
    public String name() {
        return "effect";
    }

    @Override
    public String about() {
        return "whether it is seen that something helped, on made-up helpdesks; without files";
    }

    @Override
    public boolean onFiles() {
        return false;
    }

    @Override
    public List<String> measure(List<Path> none) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| months after | cases a month | what remained | called less | called more | moved before | cannot be told | in 95% | smallest fall seen |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        Random random = new Random(20_271_127);
        double wrong = 0;
        double halved = 0;
        for (int after : AFTER) {
            for (double cases : CASES) {
                for (double remains : REMAINS) {
                    Told told = tell(random, after, cases, remains);
                    lines.add(told.row(after, cases, remains));
                    wrong += remains == 1 ? told.share(told.less + told.more) / CASES.length / AFTER.length : 0;
                    halved += remains == 0.5 && cases == 8 && after == 12 ? told.share(told.less) : 0;
                }
            }
        }
        lines.add(String.format(Locale.ROOT, "wrong_calls=%.3f halved_of_8_seen=%.3f", wrong, halved));
        return lines;
    }

    private static final class Told {
        private int less;
        private int more;
        private int moving;
        private int few;
        private int within;
        private int intervals;
        private double fall;

        void add(Effect effect, double remains) {
            less += effect.verdict() == Verdict.LESS ? 1 : 0;
            more += effect.verdict() == Verdict.MORE ? 1 : 0;
            moving += effect.verdict() == Verdict.MOVING ? 1 : 0;
            few += effect.verdict() == Verdict.TOO_FEW ? 1 : 0;
            intervals++;
            within += effect.low() <= remains + 1e-3 && remains <= effect.high() ? 1 : 0;
            fall += effect.smallestFall();
        }

        double share(double of) {
            return of / intervals;
        }

        String row(int after, double cases, double remains) {
            return String.format(
                    Locale.ROOT,
                    "| %d | %s | %.0f%% | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f%% |",
                    after,
                    cases == Math.rint(cases) ? String.valueOf((int) cases) : String.valueOf(cases),
                    100 * remains,
                    share(less),
                    share(more),
                    share(moving),
                    share(few),
                    share(within),
                    100 * share(fall));
        }
    }

    private Told tell(Random random, int after, double cases, double remains) {
        Told told = new Told();
        for (int one = 0; one < EACH; one++) {
            long[] of = new long[BEFORE + after];
            long[] others = new long[BEFORE + after];
            double mood = 0;
            for (int month = 0; month < of.length; month++) {
                double busy = Math.exp(0.2 * random.nextGaussian()) * (1 + 0.2 * Math.sin(month * Math.PI / 6));
                mood = 0.5 * mood + 0.2 * random.nextGaussian();
                others[month] = count(random, OTHERS * busy);
                of[month] = count(random, cases * busy * Math.exp(mood) * (month < BEFORE ? 1 : remains));
            }
            YearMonth first = YearMonth.of(2020, 1);
            told.add(weighing.weigh(first, of, others, first.plusMonths(BEFORE)), remains);
        }
        return told;
    }

    /** Of Poisson. */
    private static long count(Random random, double mean) {
        long count = 0;
        double left = mean;
        while ((left += Math.log(1 - random.nextDouble())) > 0) {
            count++;
        }
        return count;
    }
}
