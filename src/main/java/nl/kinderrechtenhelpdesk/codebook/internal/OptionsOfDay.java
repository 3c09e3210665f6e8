package nl.kinderrechtenhelpdesk.codebook.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * What can be chosen of each facet, put together once for each language and day: a list of cases and the dashboard show a dozen of them
 * each time. Of a language only the day that was asked last is kept, so it never holds more than the codebook in each language; from the
 * first look after midnight on another day is asked, and what ended is gone.
 */
final class OptionsOfDay {

    private record Day(LocalDate on, Map<Facet, List<Option>> options) {}

    private final Map<Language, Day> days = new ConcurrentHashMap<>();

    List<Option> of(Facet facet, LocalDate on, Language language, Supplier<List<Option>> made) {
        Day day = days.get(language);
        if (day == null || !day.on().equals(on)) {
            day = new Day(on, new ConcurrentHashMap<>());
            days.put(language, day);
        }
        return day.options().computeIfAbsent(facet, asked -> List.copyOf(made.get()));
    }
}
