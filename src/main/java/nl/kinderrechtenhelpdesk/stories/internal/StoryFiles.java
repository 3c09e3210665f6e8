package nl.kinderrechtenhelpdesk.stories.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The data of this module: for what can be agreed to, and by which words a text is looked through. */
final class StoryFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoryFiles() {}

    /**
     * Words by which a text is looked through, in small letters but for the last.
     *
     * @param months and feasts, by which a day is known
     * @param knownNames written with a capital, and of nobody in particular
     */
    record Words(List<String> months, List<String> days, List<String> numbers, List<String> knownNames) {}

    static List<Purpose> purposes() {
        return Arrays.stream(read("stories/purposes.json", String[].class))
                .map(Purpose::new)
                .toList();
    }

    static Words words() {
        return read("stories/recognisable.json", Words.class);
    }

    private static <T> T read(String path, Class<T> as) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return JSON.readValue(in, as);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
