package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet.Personal;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words by which columns and cells of spreadsheets are recognised, besides those of the codebook, as they stand in
 * {@code signals/earlier-words.json}.
 *
 * @param columns by the name of an {@code EarlierTarget}
 * @param values by facet and code
 */
record EarlierWords(
        String source,
        Map<String, List<String>> columns,
        Map<Personal, List<String>> personal,
        Map<String, Map<String, List<String>>> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static EarlierWords read() {
        try (InputStream in = new ClassPathResource("signals/earlier-words.json").getInputStream()) {
            return JSON.readValue(in, EarlierWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the words for earlier years cannot be read", e);
        }
    }
}
