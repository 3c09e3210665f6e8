package nl.kinderrechtenhelpdesk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a form and what is wrong with it, so that a page can show both again.
 *
 * <p>Values are kept as typed. Errors are message keys with their arguments, never texts. Lives for one request; a form that must
 * outlive a request is a draft of {@code intake}.
 */
public final class Form {

    /** One thing to mend: the field's name is also the id of the element that the summary links to. */
    public record Problem(String field, String messageKey, List<Object> arguments) {}

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    public static Form empty() {
        return new Form();
    }

    public static Form of(MultiValueMap<String, String> typed) {
        Form form = new Form();
        typed.forEach((name, given) -> form.values.put(name, List.copyOf(given)));
        return form;
    }

    public Form with(String field, @Nullable Object value) {
        values.put(field, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    public Form withAll(String field, List<String> given) {
        values.put(field, List.copyOf(given));
        return this;
    }

    public Form reject(String field, String messageKey, Object... arguments) {
        problems.add(new Problem(field, messageKey, List.of(arguments)));
        return this;
    }

    /** The typed value, or empty when nothing was typed. */
    public String value(String field) {
        List<String> given = values.getOrDefault(field, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** How many letters were typed, as people count them: an emoji outside the first plane is one. */
    public int length(String field) {
        String typed = value(field);
        return typed.codePointCount(0, typed.length());
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /** The date of three boxes ({@code page/field/date.jte}), or empty when these are no date; use {@link #isBlankDate} to tell nothing from nonsense. */
    public Optional<LocalDate> date(String field) {
        return TypedDate.of(value(field + "-day"), value(field + "-month"), value(field + "-year"));
    }

    /** Whether all three boxes of a date were left empty. */
    public boolean isBlankDate(String field) {
        return Stream.of("-day", "-month", "-year")
                .allMatch(box -> value(field + box).isBlank());
    }

    public @Nullable Problem problem(String field) {
        return problems.stream()
                .filter(p -> p.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }
}
