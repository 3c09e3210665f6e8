package nl.kinderrechtenhelpdesk.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers that somebody has given so far, as typed, by the name of the field. Not yet checked as a whole: that is what makes a
 * {@link Submission} of it. Shows itself nowhere.
 */
public final class Draft {

    private static final Draft EMPTY = new Draft(Map.of());

    private final Map<String, List<String>> answers;

    private Draft(Map<String, List<String>> answers) {
        this.answers = answers;
    }

    public static Draft empty() {
        return EMPTY;
    }

    public static Draft of(Map<String, List<String>> answers) {
        return EMPTY.with(answers);
    }

    /** This draft with these fields in the place of what they held; a field without values is forgotten. */
    public Draft with(Map<String, List<String>> fields) {
        Map<String, List<String>> changed = new LinkedHashMap<>(answers);
        fields.forEach((field, values) -> {
            if (values.stream().allMatch(String::isBlank)) {
                changed.remove(field);
            } else {
                changed.put(field, List.copyOf(values));
            }
        });
        return new Draft(changed);
    }

    public String value(String field) {
        List<String> given = values(field);
        return given.isEmpty() ? "" : given.getFirst();
    }

    public List<String> values(String field) {
        return answers.getOrDefault(field, List.of());
    }

    public Map<String, List<String>> answers() {
        return Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "[draft]";
    }
}
