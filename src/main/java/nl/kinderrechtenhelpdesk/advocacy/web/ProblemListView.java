package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import org.jspecify.annotations.Nullable;

/**
 * All problem files.
 *
 * @param mayWrite whether the reader works on files; otherwise they may propose one
 * @param guarded whether numbers of cases are changed a little, for who may not open cases
 */
public record ProblemListView(List<Row> rows, boolean mayWrite, boolean guarded) {

    /** How many public texts wait for a second person. */
    public int waiting() {
        return (int) rows.stream().filter(Row::waiting).count();
    }

    /**
     * One file.
     *
     * @param lastAction what was done last, in words; null for nothing yet
     * @param waiting whether its public text waits for a second person
     */
    public record Row(
            UUID id,
            String title,
            LocalDate since,
            Problem.Status status,
            @Nullable String lastAction,
            @Nullable LocalDate lastOn,
            long late,
            long cases,
            boolean waiting) {}
}
