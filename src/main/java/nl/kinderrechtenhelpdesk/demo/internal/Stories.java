package nl.kinderrechtenhelpdesk.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The made-up stories by theme, from {@code demo/stories.json}. */
record Stories(String about, Map<String, List<Story>> themes) {

    static Stories read(JsonMapper json) {
        try (InputStream in = new ClassPathResource("demo/stories.json").getInputStream()) {
            return json.readValue(in, Stories.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Story of(FictionalCase made) {
        List<Story> stories = themes.getOrDefault(made.theme(), themes.getOrDefault("OTHER", List.of()));
        return stories.get(made.story() % stories.size());
    }
}
