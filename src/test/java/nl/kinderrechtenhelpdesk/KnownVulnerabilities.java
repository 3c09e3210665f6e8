package nl.kinderrechtenhelpdesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what the jar is made of (a CycloneDX list) with known vulnerabilities in the OSV format (osv.dev, schema 1.6), read from a file,
 * so that it works where there is no network. Versions are ordered as Maven orders them.
 */
final class KnownVulnerabilities {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Days after its publication within which a vulnerability is mended, as docs/security.md sets them; of one without a severity as if high. */
    private static final Map<String, Integer> DAYS = Map.of("CRITICAL", 3, "HIGH", 7, "MODERATE", 30, "LOW", 90);

    private final Map<String, List<JsonNode>> byPackage = new HashMap<>();
    private int read;

    /** @param file one record, or the archive of all records of the ecosystem Maven */
    static KnownVulnerabilities in(Path file) throws IOException {
        KnownVulnerabilities known = new KnownVulnerabilities();
        try (InputStream content = Files.newInputStream(file)) {
            if (file.toString().endsWith(".zip")) {
                known.readAll(new ZipInputStream(content));
            } else {
                known.read(content.readAllBytes());
            }
        }
        return known;
    }

    private void readAll(ZipInputStream archive) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (entry.getName().endsWith(".json")) {
                read(archive.readAllBytes());
            }
        }
    }

    private void read(byte[] record) {
        JsonNode vulnerability = JSON.readTree(record);
        read++;
        if (vulnerability.has("withdrawn")) {
            return;
        }
        for (JsonNode affected : vulnerability.path("affected")) {
            JsonNode about = affected.path("package");
            if (about.path("ecosystem").asString("").equals("Maven")) {
                byPackage
                        .computeIfAbsent(about.path("name").asString(), name -> new ArrayList<>())
                        .add(JSON.createObjectNode()
                                .set("of", affected)
                                .put("id", vulnerability.path("id").asString())
                                .put("mend", mend(vulnerability)));
            }
        }
    }

    /** Until which day it may be in a jar that is in use; a record without a date is as old as can be. */
    private static String mend(JsonNode vulnerability) {
        String severity =
                vulnerability.path("database_specific").path("severity").asString("");
        String published = vulnerability.path("published").asString("");
        return published.isEmpty()
                ? "now"
                : "before " + LocalDate.parse(published.substring(0, 10)).plusDays(DAYS.getOrDefault(severity, 7) + 1L);
    }

    /** How many records were read: none means that nothing was checked. */
    int records() {
        return read;
    }

    /** One line for each known vulnerability of a part of the jar. */
    List<String> of(Path billOfMaterials) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode part : JSON.readTree(Files.readAllBytes(billOfMaterials)).path("components")) {
            String name =
                    part.path("group").asString("") + ":" + part.path("name").asString();
            found.addAll(of(name, part.path("version").asString()));
        }
        return found;
    }

    List<String> of(String name, String version) {
        return byPackage.getOrDefault(name, List.of()).stream()
                .filter(each -> affects(each.path("of"), version))
                .map(each -> name + " " + version + ": " + each.path("id").asString() + ", to be mended "
                        + each.path("mend").asString())
                .distinct()
                .toList();
    }

    private static boolean affects(JsonNode affected, String version) {
        for (JsonNode listed : affected.path("versions")) {
            if (listed.asString().equals(version)) {
                return true;
            }
        }
        for (JsonNode range : affected.path("ranges")) {
            if (range.path("type").asString("").equals("ECOSYSTEM") && within(range.path("events"), version)) {
                return true;
            }
        }
        return false;
    }

    /** Events come in the order of versions, as the schema asks. */
    private static boolean within(JsonNode events, String version) {
        boolean inside = false;
        for (JsonNode event : events) {
            if (event.has("introduced")) {
                String from = event.path("introduced").asString();
                inside |= from.equals("0") || compare(version, from) >= 0;
            } else if (event.has("fixed")
                    && compare(version, event.path("fixed").asString()) >= 0) {
                inside = false;
            } else if (event.has("last_affected")
                    && compare(version, event.path("last_affected").asString()) > 0) {
                inside = false;
            }
        }
        return inside;
    }

    private static int compare(String version, String other) {
        return new ComparableVersion(version).compareTo(new ComparableVersion(other));
    }
}
