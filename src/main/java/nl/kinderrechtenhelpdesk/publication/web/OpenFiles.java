package nl.kinderrechtenhelpdesk.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A public table as CSV (RFC 4180, UTF-8, commas) and what its columns mean (CSV on the Web: Metadata Vocabulary for Tabular Data, W3C
 * 2015). One row for each figure, no sums; the same whatever language it is asked in.
 */
@Component
class OpenFiles {

    private static final String NEW_LINE = "\r\n";
    private static final String YEAR = "jaar";
    private static final String CASES = "zaken";

    private final FigureWords words;
    private final JsonMapper json;

    OpenFiles(FigureWords words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    byte[] csv(RegisteredTable table) {
        StringBuilder csv = new StringBuilder(YEAR);
        table.dimensions()
                .forEach(dimension -> csv.append(',')
                        .append(dimension)
                        .append(',')
                        .append(named(dimension, Language.NL))
                        .append(',')
                        .append(named(dimension, Language.EN)));
        csv.append(',').append(CASES).append(NEW_LINE);
        for (int year : table.years()) {
            table.in(year).entrySet().stream()
                    .sorted((one, other) -> String.join(" ", one.getKey()).compareTo(String.join(" ", other.getKey())))
                    .forEach(figure -> row(csv, table, year, figure.getKey(), figure.getValue()));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(StringBuilder csv, RegisteredTable table, int year, List<String> codes, int figure) {
        csv.append(year);
        for (int at = 0; at < codes.size(); at++) {
            String dimension = table.dimensions().get(at);
            csv.append(',').append(codes.get(at));
            for (Language language : List.of(Language.NL, Language.EN)) {
                csv.append(',').append(quoted(words.label(dimension, codes.get(at), language)));
            }
        }
        csv.append(',').append(figure).append(NEW_LINE);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String named(String dimension, Language language) {
        return dimension + "_" + language.tag();
    }

    byte[] metadata(Screen s, RegisteredTable table, Licence licence) {
        Screen dutch = s.in(Language.NL);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", Language.NL.tag())));
        all.put("url", table.name() + ".csv");
        all.put("dc:title", FigureWords.title(dutch, table.name()));
        all.put("dc:description", dutch.t("publication.open.described"));
        all.put("dc:publisher", dutch.organisation().name());
        all.put("dc:language", List.of(Language.NL.tag(), Language.EN.tag()));
        if (licence.address() != null) {
            all.put("dc:license", Map.of("@id", licence.address()));
        } else {
            all.put("dc:rights", licence.words());
        }
        all.put("dialect", Map.of("delimiter", ",", "header", true, "encoding", "utf-8"));
        List<String> key = new ArrayList<>(List.of(YEAR));
        key.addAll(table.dimensions());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", columns(dutch, table));
        schema.put("primaryKey", key);
        all.put("tableSchema", schema);
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private List<Map<String, Object>> columns(Screen s, RegisteredTable table) {
        List<Map<String, Object>> columns = new ArrayList<>();
        columns.add(column(YEAR, s.t("publication.open.column.year"), Map.of("base", "gYear"), true));
        for (String dimension : table.dimensions()) {
            String title = words.title(dimension, s);
            columns.add(column(dimension, s.t("publication.open.column.code", title), "string", true));
            for (Language language : List.of(Language.NL, Language.EN)) {
                columns.add(column(
                        named(dimension, language),
                        s.t("publication.open.column.name", title, language.ownName()),
                        "string",
                        false));
            }
        }
        columns.add(column(CASES, s.t("publication.open.column.cases"), Map.of("base", "nonNegativeInteger"), true));
        return columns;
    }

    private static Map<String, Object> column(String name, String about, Object type, boolean required) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", name);
        column.put("titles", name);
        column.put("dc:description", about);
        column.put("datatype", type);
        column.put("required", required);
        return column;
    }
}
