package nl.kinderrechtenhelpdesk.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All scenarios, in a fixed order, with the laws they name.
 *
 * @param laws by code, as a letter names them
 */
record Scenarios(List<Scenario> all, Map<String, String> laws) {

    private record Law(String code, String text, String source) {}

    private record Laws(List<Law> laws) {}

    static Scenarios read(JsonMapper json) {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        try {
            Resource[] found = files.getResources("classpath:demo/scenarios/*.json");
            Arrays.sort(found, Comparator.comparing(Resource::getFilename));
            List<Scenario> all = new ArrayList<>();
            for (Resource file : found) {
                try (InputStream in = file.getInputStream()) {
                    all.addAll(json.readValue(in, new TypeReference<List<Scenario>>() {}));
                }
            }
            Map<String, String> laws = new LinkedHashMap<>();
            try (InputStream in = files.getResource("classpath:demo/laws.json").getInputStream()) {
                json.readValue(in, Laws.class).laws().forEach(law -> laws.put(law.code(), law.text()));
            }
            return new Scenarios(List.copyOf(all), laws);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
