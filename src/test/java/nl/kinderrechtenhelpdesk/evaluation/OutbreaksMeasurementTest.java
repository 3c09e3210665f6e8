package nl.kinderrechtenhelpdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kinderrechtenhelpdesk.signals.Yardstick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutbreaksMeasurementTest {

    private static final int WEEKS = 120;

    /** As strong as there are cases: what is measured is the measuring. */
    private static final Yardstick COUNTS = new Yardstick() {
        @Override
        public String name() {
            return "counts";
        }

        @Override
        public int history() {
            return 0;
        }

        @Override
        public double strength(int[] counts, int week) {
            return counts[week];
        }
    };

    @TempDir
    private Path folder;

    @Test
    void anOutbreakIsFoundInTheWeekInWhichItIsStrongerThanWhatIsToldWithoutIt() throws IOException {
        write("baseline_series.csv", 1, 1);
        write("outbreak_series.csv", 3, 1);
        Files.writeString(
                folder.resolve("truth_current_outbreak.csv"),
                "\"series\",\"firstWeek\",\"lastWeek\"\n\"a\",109,112\n\"b\",109,112\n\"c\",Inf,-Inf\n");
        List<String> lines = new OutbreaksMeasurement(List.of(COUNTS)).measure(List.of(folder));
        assertThat(lines.getLast()).isEqualTo("found=0.50 mean_weeks=1.0");
    }

    /** One case a week, and from the second week of the outbreak on so many in each of the two series. */
    private void write(String name, int first, int second) throws IOException {
        StringBuilder text = new StringBuilder("\"week\",\"a\",\"b\"\n");
        for (int week = 1; week <= WEEKS; week++) {
            boolean more = week >= 110 && week <= 112;
            text.append(week + "," + (more ? first : 1) + "," + (more ? second : 1) + "\n");
        }
        Files.writeString(folder.resolve(name), text);
    }
}
