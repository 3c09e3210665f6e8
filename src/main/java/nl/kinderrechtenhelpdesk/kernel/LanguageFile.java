package nl.kinderrechtenhelpdesk.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The shape of {@code kernel/languages.json}; what each field means stands there. */
record LanguageFile(String about, List<Entry> languages) {

    record Entry(
            String tag,
            String ownName,
            String direction,
            String prefix,
            @Nullable String locale,
            List<String> fallback,
            boolean staff,
            @Nullable List<String> pages) {}

    static LanguageFile read() {
        try (InputStream in = LanguageFile.class.getResourceAsStream("/kernel/languages.json")) {
            return JsonMapper.builder().build().readValue(in, LanguageFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of languages cannot be read", e);
        }
    }
}
