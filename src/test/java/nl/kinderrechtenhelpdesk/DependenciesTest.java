package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
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

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, before 2026-03-05",
        "HIGH, before 2026-03-09",
        "MODERATE, before 2026-04-01",
        "LOW, before 2026-05-31",
        "'', before 2026-03-09"
    })
    void eachIsToBeMendedWithinTheDaysOfItsSeverity(String severity, String mend, @TempDir Path folder)
            throws IOException {
        Path record = Files.writeString(folder.resolve("record.json"), """
                {"id": "EXAMPLE-1", "published": "2026-03-01T10:00:00Z", "database_specific": {"severity": "%s"}, "affected": [
                  {"package": {"ecosystem": "Maven", "name": "org.example:part"}, "versions": ["1.0"]}]}""".formatted(severity));

        assertThat(KnownVulnerabilities.in(record).of("org.example:part", "1.0"))
                .containsExactly("org.example:part 1.0: EXAMPLE-1, to be mended " + mend);
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
