package nl.kinderrechtenhelpdesk.codebook.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shape of {@code resources/codebook/facets.json}.
 *
 * @param facets in the order in which they are shown
 */
record FacetFile(List<Entry> facets) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One facet. What is left out is false, none or nothing.
     *
     * @param list the list of {@code rights} that its codes come from; without one they all stand in {@code codes}
     * @param codes its codes; with a list only those that have a date or are in it no more
     * @param labels what stands before its codes in the message files when that is not {@code codebook.NAME.}
     */
    record Entry(
            String name,
            String address,
            @Nullable String list,
            @Nullable List<Code> codes,
            @Nullable String labels,
            @Nullable Boolean many,
            @Nullable Boolean months,
            @Nullable String under,
            @Nullable Asked asked,
            @Nullable Boolean required,
            @Nullable Boolean facts,
            @Nullable Boolean figures,
            @Nullable Filter filter) {}

    record Code(
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String successor) {}

    static FacetFile read() {
        try (InputStream in = new ClassPathResource("codebook/facets.json").getInputStream()) {
            return JSON.readValue(in, FacetFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the codebook cannot be read", e);
        }
    }
}
