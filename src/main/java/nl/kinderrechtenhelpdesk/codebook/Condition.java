package nl.kinderrechtenhelpdesk.codebook;

import java.util.List;
import java.util.Map;

/**
 * Part of a {@code where} that finds codes in a column of codes.
 *
 * @param sql with named parameters; {@code true} when nothing is asked
 * @param values of the parameters, each to be bound as an array of texts
 */
public record Condition(String sql, Map<String, List<String>> values) {

    public Condition {
        values = Map.copyOf(values);
    }
}
