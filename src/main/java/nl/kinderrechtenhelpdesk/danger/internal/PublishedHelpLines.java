package nl.kinderrechtenhelpdesk.danger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.Help.Hours;
import nl.kinderrechtenhelpdesk.danger.Help.Means;
import nl.kinderrechtenhelpdesk.danger.Help.Place;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code danger/help-lines.json} once; the records are its shape. */
@Component
class PublishedHelpLines implements HelpLines {

    /** {@code from} and {@code until} as 11:00; without them day and night. */
    record HoursInFile(
            boolean workdays,
            @Nullable String from,
            @Nullable String until,
            String zone) {}

    /** @param verified false where no source was found: such a way is kept for staff to look up, and never given out */
    record WayInFile(
            Means means,
            String shown,
            @Nullable String address,
            @Nullable HoursInFile hours,
            Set<Place> places,
            boolean offBill,
            boolean verified,
            @Nullable String source,
            @Nullable String date) {}

    record LineInFile(String code, Set<String> languages, List<WayInFile> ways) {}

    record File(
            String about,
            String checked,
            Map<DangerKind, List<String>> kinds,
            List<String> abroad,
            List<LineInFile> lines) {}

    private final Map<String, LineInFile> lines = new LinkedHashMap<>();
    private final Map<DangerKind, List<String>> kinds = new EnumMap<>(DangerKind.class);
    private final List<String> abroad;

    PublishedHelpLines() {
        File file = file();
        file.lines().forEach(line -> lines.put(line.code(), line));
        kinds.putAll(file.kinds());
        abroad = file.abroad();
    }

    static File file() {
        try (InputStream in = new ClassPathResource("danger/help-lines.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException("help lines cannot be read", e);
        }
    }

    @Override
    public Help fitting(Set<DangerKind> seen, Instant now, Place place, Language language) {
        Set<DangerKind> asked = seen.isEmpty() ? Set.of(DangerKind.DANGER) : seen;
        Set<String> codes = new LinkedHashSet<>();
        new TreeSet<>(asked).forEach(kind -> codes.addAll(kinds.getOrDefault(kind, List.of())));
        if (place == Place.ABROAD) {
            codes.addAll(abroad);
        }
        return help(asked, codes, now, place, language);
    }

    @Override
    public Help all(Instant now, Place place, Language language) {
        return help(Set.of(), lines.keySet(), now, place, language);
    }

    private Help help(Set<DangerKind> seen, Set<String> codes, Instant now, Place place, Language language) {
        List<LineInFile> chosen = codes.stream().map(this::line).toList();
        String first = chosen.isEmpty() ? "" : chosen.getFirst().code();
        return new Help(
                seen,
                place,
                chosen.stream()
                        .sorted(Comparator.comparing(line -> !line.code().equals(first)
                                && !line.languages().isEmpty()
                                && !line.languages().contains(language.tag())))
                        .map(line -> shown(line, now, place))
                        .filter(line -> !line.ways().isEmpty())
                        .sorted(Comparator.comparing(line -> !line.open()))
                        .toList());
    }

    private LineInFile line(String code) {
        LineInFile line = lines.get(code);
        if (line == null) {
            throw new IllegalStateException("no such help line: " + code);
        }
        return line;
    }

    private static Help.Line shown(LineInFile line, Instant now, Place place) {
        List<Help.Way> ways = line.ways().stream()
                .filter(way -> way.verified() && way.places().contains(place))
                .map(way -> way(way, now))
                .toList();
        return new Help.Line(
                line.code(),
                ways,
                ways.stream().anyMatch(way -> way.open() && (way.hours() != null || way.means() == Means.SITE)));
    }

    private static Help.Way way(WayInFile way, Instant now) {
        Hours hours = way.hours() == null ? null : hours(way.hours());
        return new Help.Way(
                way.means(), way.shown(), way.address(), hours, hours == null || hours.include(now), way.offBill());
    }

    private static Hours hours(HoursInFile file) {
        return new Hours(file.workdays(), time(file.from()), time(file.until()), ZoneId.of(file.zone()));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
