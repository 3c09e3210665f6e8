package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code THIRD-PARTY-NOTICES.md} names every library in the packaged application with its licence. After a change of libraries:
 * {@code ./mvnw test -Dtest=LibrariesTest -Dnotices.write=true}, and look at what is new.
 */
class LibrariesTest {

    private static final Path NOTICES = Path.of("THIRD-PARTY-NOTICES.md");
    private static final Path PARTS = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final String HEAD = "| library | licence |";

    /** Licences under which we may pass a library on beside our own; of a choice one is enough. */
    private static final Set<String> ACCEPTED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "EPL-2.0",
            "MIT",
            "Unicode-3.0",
            // linked unchanged, so that whoever has the application can put another version in its place
            "LGPL-2.1-or-later");

    /** What the pom of a library calls its licence otherwise than the file in its jar. */
    private static final Map<String, String> IN_ITS_JAR = Map.of("Broadcom Foundation License", "Apache-2.0");

    @Test
    void everyLibraryThatShipsIsNamedWithItsLicence() throws IOException {
        List<String> now = rows();
        List<String> lines = new ArrayList<>(Files.readAllLines(NOTICES));
        int start = lines.indexOf(HEAD) + 2;
        if (Boolean.getBoolean("notices.write")) {
            List<String> before = List.copyOf(lines.subList(0, start));
            Files.write(NOTICES, Stream.concat(before.stream(), now.stream()).toList());
            lines = Files.readAllLines(NOTICES);
        }
        assertThat(now).hasSizeGreaterThan(80);
        assertThat(lines.subList(start, lines.size())).isEqualTo(now);
    }

    @Test
    void everyLibraryMayBePassedOn() throws IOException {
        assertThat(libraries())
                .allSatisfy(
                        (library, licences) -> assertThat(licences).as(library).anyMatch(ACCEPTED::contains));
    }

    private static List<String> rows() throws IOException {
        return libraries().entrySet().stream()
                .map(row -> "| `" + row.getKey() + "` | " + String.join(", ", row.getValue()) + " |")
                .toList();
    }

    private static Map<String, List<String>> libraries() throws IOException {
        Map<String, List<String>> libraries = new TreeMap<>();
        for (JsonNode part :
                JsonMapper.shared().readTree(Files.readString(PARTS)).path("components")) {
            libraries.put(
                    part.path("group").asString() + ":" + part.path("name").asString(),
                    StreamSupport.stream(part.path("licenses").spliterator(), false)
                            .map(LibrariesTest::name)
                            .map(name -> IN_ITS_JAR.getOrDefault(name, name))
                            .toList());
        }
        return libraries;
    }

    private static String name(JsonNode licence) {
        JsonNode named = licence.path("license");
        return named.has("id")
                ? named.path("id").asString()
                : named.path("name").asString(licence.path("expression").asString(""));
    }
}
