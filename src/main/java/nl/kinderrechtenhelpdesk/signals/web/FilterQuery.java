package nl.kinderrechtenhelpdesk.signals.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.signals.Dimension;
import nl.kinderrechtenhelpdesk.signals.FactFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter of the dashboard as it stands in an address: codes and months only. */
final class FilterQuery {

    private static final Map<Dimension, String> NAMES = Map.of(
            Dimension.THEME, "thema",
            Dimension.SITUATION, "situatie",
            Dimension.PROVINCE, "provincie",
            Dimension.ASKER, "vraagsteller",
            Dimension.AGE_BAND, "leeftijd",
            Dimension.BODY, "instantie",
            Dimension.PROVISION, "bepaling",
            Dimension.OUTCOME, "uitkomst");

    private final Map<String, String> given = new LinkedHashMap<>();

    private FilterQuery() {}

    static FilterQuery of(MultiValueMap<String, String> query) {
        FilterQuery filter = new FilterQuery();
        query.forEach((name, values) -> {
            String value = values.getFirst();
            boolean known = NAMES.containsValue(name) || name.equals("van") || name.equals("tot");
            if (known && value != null && value.matches("[A-Za-z0-9_:.-]{1,40}")) {
                filter.given.put(name, value);
            }
        });
        return filter;
    }

    FactFilter filter() {
        return new FactFilter(
                month("van"),
                month("tot"),
                given.get("thema"),
                given.get("situatie"),
                given.get("provincie"),
                given.get("vraagsteller"),
                given.get("leeftijd"),
                given.get("instantie"),
                given.get("bepaling"),
                given.get("uitkomst"));
    }

    Map<String, String> given() {
        return given;
    }

    static String nameOf(Dimension dimension) {
        return NAMES.getOrDefault(dimension, "van");
    }

    /** The same filter with one value set, as the address of {@code path}; a month sets both ends. */
    String with(String path, Dimension dimension, String key) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> all = new LinkedHashMap<>(given);
        if (dimension == Dimension.MONTH) {
            all.put("van", key);
            all.put("tot", key);
        } else {
            all.put(nameOf(dimension), key);
        }
        all.forEach(address::queryParam);
        return address.build().toUriString();
    }

    /** The same filter as the address of another path. */
    String on(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        given.forEach(address::queryParam);
        return address.build().toUriString();
    }

    private @Nullable YearMonth month(String name) {
        String text = given.get(name);
        if (text == null) {
            return null;
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            return null;
        }
    }
}
