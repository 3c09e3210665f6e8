import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long exchanges took, all together, and what they took of the processors that serve. */
final class Measure {

    private final ConcurrentLinkedQueue<Long> each = new ConcurrentLinkedQueue<>();
    private final Processors serving;
    private final double usedBefore;
    private final long start = System.nanoTime();

    private Measure(Processors serving) throws IOException {
        this.serving = serving;
        this.usedBefore = serving.used();
    }

    static Measure begin(Processors serving) throws IOException {
        return new Measure(serving);
    }

    /** Since it began. */
    long nanos() {
        return System.nanoTime() - start;
    }

    void one(Callable<Answer> exchange) throws Exception {
        long before = System.nanoTime();
        exchange.call();
        each.add(System.nanoTime() - before);
    }

    /** One row of the table. */
    void print(String what, int users) throws IOException {
        double seconds = nanos() / 1e9;
        double used = serving.used() - usedBefore;
        long[] sorted = each.stream().mapToLong(nanos -> nanos).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.1f | %.0f | %.1f |%n",
                what,
                users,
                sorted.length,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted.length / seconds,
                used / sorted.length);
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] / 1e6;
    }
}
