import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the application and its database took of the processors, as Linux counts it. Unlike the time somebody waits this hardly moves when
 * other work is on the machine.
 *
 * @param ids the processes; what they started, and what those took that are gone, counts with them
 */
record Processors(List<Long> ids) {

    /** Linux counts in hundredths of a second, on every machine that we run on. */
    private static final double TICK_MILLIS = 10;

    private static final int AFTER_NAME_PARENT = 1;
    private static final int AFTER_NAME_TIMES = 11;

    static Processors of(List<String> ids) {
        return new Processors(ids.stream().map(Long::valueOf).toList());
    }

    /** In milliseconds since these processes began. */
    double used() throws IOException {
        double ticks = 0;
        for (long id : withChildren()) {
            String[] counted = counted(id);
            // its own time in the application and in the kernel, and that of those it started that are gone
            for (int i = 0; counted.length > AFTER_NAME_TIMES + i && i < 4; i++) {
                ticks += Long.parseLong(counted[AFTER_NAME_TIMES + i]);
            }
        }
        return ticks * TICK_MILLIS;
    }

    private List<Long> withChildren() throws IOException {
        List<Long> all = new ArrayList<>(ids);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.toList()) {
                String name = process.getFileName().toString();
                if (name.chars().allMatch(Character::isDigit) && !all.contains(Long.valueOf(name))) {
                    String[] counted = counted(Long.parseLong(name));
                    if (counted.length > 0 && ids.contains(Long.valueOf(counted[AFTER_NAME_PARENT]))) {
                        all.add(Long.valueOf(name));
                    }
                }
            }
        }
        return all;
    }

    /** What stands after the name of a process; nothing when it is gone. */
    private static String[] counted(long id) throws IOException {
        try {
            String line = Files.readString(Path.of("/proc/" + id + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (NoSuchFileException gone) {
            return new String[0];
        } catch (IOException endedMeanwhile) {
            return new String[0];
        }
    }
}
