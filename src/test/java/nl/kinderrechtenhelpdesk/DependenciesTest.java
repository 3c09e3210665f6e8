package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependenciesTest {

    private static final Path PARTS = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final String LOG4J = "org.apache.logging.log4j:log4j-core";

    @ParameterizedTest
    @CsvSource({
        "2.14.1, true",
        "2.15.0, false",
        "2.15.0-rc1, true",
        "2.13.0, true",
        "2.12.2, false",
        "2.4, true",
        "2.4-rc1, false",
        "2.25.1, false",
    })
    void aVulnerableVersionIsKnownFromARecordInAFile(String version, boolean vulnerable) throws IOException {
        KnownVulnerabilities known =
                KnownVulnerabilities.in(Path.of("src/test/resources/vulnerabilities/GHSA-jfh8-c2jp-5v3q.json"));

        assertThat(known.records()).isEqualTo(1);
        assertThat(known.of(LOG4J, version)).hasSize(vulnerable ? 1 : 0);
        assertThat(known.of("org.example:log4j-core", version)).isEmpty();
    }

    @Test
    void theJarNamesWhatItIsMadeOf() throws IOException {
        assertThat(Files.readString(PARTS))
                .contains("\"CycloneDX\"", "spring-boot", "pkg:maven/org.postgresql/postgresql@", "tink")
                .doesNotContain("pkg:maven/com.microsoft.playwright");
    }

    /** {@code scripts/check-dependencies FILE} sets the variable. */
    @Test
    @EnabledIfEnvironmentVariable(named = "OSV_FILE", matches = ".+")
    void noPartOfTheJarHasAKnownVulnerability() throws IOException {
        KnownVulnerabilities known = KnownVulnerabilities.in(Path.of(System.getenv("OSV_FILE")));

        assertThat(known.records()).isPositive();
        assertThat(known.of(PARTS)).isEmpty();
    }
}
