package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One thing that can be measured on files with the right answers. */
interface Measurement {

    /** The word by which it is asked for, such as {@code danger}. */
    String name();

    /** In one line: what is measured, and the columns of the file. */
    String about();

    /** Whether it measures on files; without, it makes up what it measures on. */
    default boolean onFiles() {
        return true;
    }

    /** The codes that a file may name as right answers, each with its meaning, for {@code WHAT --codes}; none where any word will do. */
    default List<String> answers() {
        return List.of();
    }

    /**
     * The table, and as last line the figures, such as {@code recall=0.91 false_alarms=0.03}.
     *
     * @throws IllegalArgumentException when a line of a file has another shape, with its number
     */
    List<String> measure(List<Path> files) throws IOException;
}
