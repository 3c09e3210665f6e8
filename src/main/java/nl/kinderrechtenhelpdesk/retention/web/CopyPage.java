package nl.kinderrechtenhelpdesk.retention.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.CopiedRow;
import nl.kinderrechtenhelpdesk.retention.CaseCopy;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * The readable page in a copy: one part for each table, in words, with the files by the names they have in the copy.
 *
 * @param reader whom the page speaks to
 */
public record CopyPage(Screen s, Addressee reader, CaseCopy copy, List<Part> parts) {

    /** What stands under one heading. */
    public record Part(String title, boolean work, List<Item> items) {}

    /** One row, and where its file lies; null when it has none. */
    public record Item(List<Line> lines, @Nullable String file) {}

    /** A label and what it says. */
    public record Line(String label, String text) {}

    /** Codes whose words stand with the module that made them, by column or by facet. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("asker", List.of("rights.asker.%s")),
            Map.entry("given_by", List.of("rights.asker.%s")),
            Map.entry("age_band", List.of("rights.age.%s")),
            Map.entry("bodies", List.of("rights.body.%s")),
            Map.entry("body", List.of("rights.body.%s")),
            Map.entry("situations", List.of("rights.situation.%s.name")),
            Map.entry("situation", List.of("rights.situation.%s.name")),
            Map.entry("theme", List.of("rights.theme.%s")),
            Map.entry("other_theme", List.of("rights.theme.%s")),
            Map.entry("status", List.of("casework.status.%s")),
            Map.entry("to_status", List.of("casework.status.%s")),
            Map.entry("author_kind", List.of("retention.copy.author.%s")));

    static CopyPage of(Screen s, Addressee reader, CaseCopy copy, List<CopiedRow> rows, List<@Nullable String> files) {
        List<Part> parts = new ArrayList<>();
        String last = "";
        for (int i = 0; i < rows.size(); i++) {
            CopiedRow row = rows.get(i);
            String kind = row.table() + row.work();
            if (!kind.equals(last)) {
                parts.add(new Part(s.t("retention.copy.table." + row.table()), row.work(), new ArrayList<>()));
                last = kind;
            }
            List<Line> lines = row.values().reveal().entrySet().stream()
                    .map(value -> new Line(
                            s.t("retention.copy.column." + value.getKey()), text(s, value.getKey(), value.getValue())))
                    .filter(line -> !line.text().isBlank())
                    .toList();
            parts.getLast().items().add(new Item(lines, files.get(i)));
        }
        return new CopyPage(s, reader, copy, parts);
    }

    /** The words that fit who reads. */
    public String t(String key, Object... arguments) {
        return s.t("retention.copy." + key + "." + reader.wording(), arguments);
    }

    private static String text(Screen s, String column, Object value) {
        return switch (value) {
            case Instant moment -> s.dateTime(moment);
            case LocalDate day -> s.date(day);
            case Boolean yes -> s.t(yes ? "retention.copy.yes" : "retention.copy.no");
            case List<?> list ->
                String.join(
                        ", ",
                        list.stream()
                                .map(one -> code(s, column, String.valueOf(one)))
                                .toList());
            default -> code(s, column, String.valueOf(value));
        };
    }

    private static String code(Screen s, String column, String code) {
        boolean faceted = column.equals("codes") && code.contains(":");
        String kind = faceted ? code.substring(0, code.indexOf(':')) : column;
        String bare = faceted ? code.substring(code.indexOf(':') + 1) : code;
        for (String key : WORDS.getOrDefault(kind, List.of())) {
            String words = s.tOrNull(key.formatted(bare));
            if (words != null) {
                return words;
            }
        }
        return bare;
    }
}
