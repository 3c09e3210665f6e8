package nl.kinderrechtenhelpdesk.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.funding.AllocationYardstick;
import nl.kinderrechtenhelpdesk.funding.AllocationYardstick.Taken;
import org.springframework.stereotype.Component;

/** How long it takes to decide which cases count to which grant, and whether the answer is proved. */
@Component
class AllocationMeasurement implements Measurement {

    private static final int[][] SIZES = {{1_400, 8}, {5_000, 12}, {10_000, 20}};
    private static final int SEEDS = 5;

    private final AllocationYardstick yardstick;

    AllocationMeasurement(AllocationYardstick yardstick) {
        this.yardstick = yardstick;
    }

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public String about() {
        return "which cases count to which grant: seconds and gap for made-up ones; no files";
    }

    @Override
    public boolean onFiles() {
        return false;
    }

    @Override
    public List<String> measure(List<Path> none) {
        List<String> lines = new ArrayList<>();
        lines.add("| cases | grants | seed | seconds | proved | gap in cents |");
        lines.add("| --- | --- | --- | --- | --- | --- |");
        for (int[] size : SIZES) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                Taken taken = yardstick.take(size[0], size[1], seed);
                lines.add(String.format(
                        Locale.ROOT,
                        "| %d | %d | %d | %s | %s | %d |",
                        size[0],
                        size[1],
                        seed,
                        taken.solved() ? String.format(Locale.ROOT, "%.1f", taken.millis() / 1000.0) : "not solved",
                        taken.proved() ? "yes" : "no",
                        taken.gap()));
            }
        }
        return lines;
    }
}
