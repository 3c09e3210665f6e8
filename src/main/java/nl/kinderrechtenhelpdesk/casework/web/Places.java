package nl.kinderrechtenhelpdesk.casework.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How other places to go can be reached, from {@code casework/places.json}: what has no source never goes into a letter by itself. */
@Component
class Places {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Place> all;

    Places() {
        try (InputStream in = new ClassPathResource("casework/places.json").getInputStream()) {
            all = JSON.readValue(in, File.class).places();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shape of the file. */
    record File(String about, String checked, List<Place> places) {}

    /** One place; {@code code} is that of a body of {@code rights}. */
    record Place(
            String code,
            @Nullable String site,
            @Nullable String telephone,
            @Nullable Wording hours,
            boolean verified,
            @Nullable String source,
            @Nullable String date) {

        /** Telephone with its hours, and web address. */
        String ways(Language language) {
            String call =
                    telephone == null ? null : hours == null ? telephone : telephone + " (" + hours.in(language) + ")";
            return Stream.of(Optional.ofNullable(call), Optional.ofNullable(site))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
        }
    }

    Optional<Place> of(String code) {
        return all.stream().filter(place -> place.code().equals(code)).findFirst();
    }

    /** Codes in the order in which they are offered. */
    List<String> codes() {
        return all.stream().map(Place::code).toList();
    }
}
