package nl.kinderrechtenhelpdesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One choice in a list of radios, checkboxes or a drop-down: texts are already in the reader's language.
 *
 * @param group the heading that it stands under, together with those before and after it that have the same; or null
 */
public record Option(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String group) {

    public Option(String value, String label, @Nullable String hint) {
        this(value, label, hint, null);
    }

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }

    public Option in(String heading) {
        return new Option(value, label, hint, heading);
    }

    /** Options that follow each other under one heading; without a heading it is null. */
    public record Grouped(@Nullable String heading, List<Option> options) {}

    /** The options by their headings, in order. */
    public static List<Grouped> grouped(List<Option> options) {
        List<Grouped> groups = new ArrayList<>();
        for (Option option : options) {
            if (groups.isEmpty() || !Objects.equals(groups.getLast().heading(), option.group())) {
                groups.add(new Grouped(option.group(), new ArrayList<>()));
            }
            groups.getLast().options().add(option);
        }
        return groups;
    }
}
