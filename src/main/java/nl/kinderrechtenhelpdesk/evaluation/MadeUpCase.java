package nl.kinderrechtenhelpdesk.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.random.RandomDataGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A case of a {@link MadeUpHelpdesk}, with the codes by the column of {@code facts.csv} in which they stand.
 *
 * @param problem the name of the planted problem that it belongs to; null when it belongs to none
 */
record MadeUpCase(
        LocalDate received,
        LocalDate coded,
        LocalDate closed,
        Map<String, Set<String>> codes,
        @Nullable String problem) {

    static final List<String> COLUMNS = List.of(
            "asker",
            "age_band",
            "residence",
            "theme",
            "situations",
            "bodies",
            "municipality",
            "province",
            "provisions",
            "outcome");

    /** Coding takes a day, and on each further day so many of the cases are still waiting. */
    private static final double WAITING = 0.65;
    /** Until it is closed: a gamma distribution with a mean of two months. */
    private static final double CLOSING_SHAPE = 2.4;

    private static final double CLOSING_DAYS = 24.6;

    static MadeUpCase of(
            LocalDate received, Map<String, Set<String>> codes, @Nullable String problem, RandomDataGenerator chance) {
        int coding = 1 + (int) (Math.log(chance.nextDouble()) / Math.log(WAITING));
        int closing = Math.max(coding, 3 + (int) chance.nextGamma(CLOSING_SHAPE, CLOSING_DAYS));
        return new MadeUpCase(received, received.plusDays(coding), received.plusDays(closing), codes, problem);
    }

    /** What was planted stands beside or, where there is one code only, instead of what the case would have had. */
    static Map<String, Set<String>> with(Map<String, Set<String>> codes, Map<String, String> planted) {
        Map<String, Set<String>> all = new LinkedHashMap<>(codes);
        planted.forEach((column, code) -> {
            Set<String> together = new LinkedHashSet<>(Set.of(code));
            if (column.endsWith("s")) {
                together.addAll(codes.getOrDefault(column, Set.of()));
            }
            all.put(column, together);
        });
        return all;
    }

    /** A line of {@code facts.csv}, as it was known on the last day. */
    String line(LocalDate lastDay) {
        boolean isCoded = !coded.isAfter(lastDay);
        boolean isClosed = !closed.isAfter(lastDay);
        List<String> cells = new ArrayList<>(
                List.of(received.toString(), isCoded ? coded.toString() : "", isClosed ? closed.toString() : ""));
        for (String column : COLUMNS) {
            boolean told = isClosed || !column.equals("outcome");
            cells.add(told ? String.join(";", codes.getOrDefault(column, Set.of())) : "");
        }
        return String.join(",", cells);
    }
}
