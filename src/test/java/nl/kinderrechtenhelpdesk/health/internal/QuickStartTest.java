package nl.kinderrechtenhelpdesk.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When {@code scripts/build.sh} starts with what the JVM learned before, with a JVM that only says how it was called. */
class QuickStartTest {

    private static final String SAYS_HOW = "#!/usr/bin/env bash\nprintf '%s\\n' \"$@\"\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aHelpdeskThatWasBuiltAndTaught() throws Exception {
        Files.createDirectories(folder.resolve("target/app/lib"));
        Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("target/app/kinderrechtenhelpdesk.jar"), "the helpdesk");
        Files.writeString(folder.resolve("target/app/lib/library.jar"), "a library");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.setPosixFilePermissions(
                Files.writeString(folder.resolve("jdk/bin/java"), SAYS_HOW),
                PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(bash("learn_to_start")).isEmpty();
        Files.writeString(folder.resolve("target/app/start.aot"), "what was learned");
    }

    @Test
    void aStartTakesWhatWasLearnedOfTheSameFilesByTheSameJdkWithTheSameOptions() throws Exception {
        assertThat(bash("exec_app --flag"))
                .contains("-XX:AOTCache=target/app/start.aot", "-Djava.io.tmpdir=")
                .endsWith("-jar\ntarget/app/kinderrechtenhelpdesk.jar\n--flag\n");
    }

    @Test
    void nothingIsTakenThatIsNotThereOrWasLearnedOtherwise() throws Exception {
        assertThat(bash("java_options+=(-XX:-UseCompactObjectHeaders)\nexec_app"))
                .doesNotContain("AOTCache");

        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.2\"\n");
        assertThat(bash("exec_app")).doesNotContain("AOTCache").contains("-jar");

        assertThat(bash("learn_to_start\necho learned > target/app/start.aot\nexec_app"))
                .contains("-XX:AOTCache=target/app/start.aot");
        Files.writeString(folder.resolve("target/app/lib/library.jar"), "another library");
        assertThat(bash("exec_app")).doesNotContain("AOTCache").contains("-jar");

        assertThat(bash("learn_to_start\nexec_app")).doesNotContain("AOTCache").contains("-jar");
    }

    private String bash(String script) throws IOException, InterruptedException {
        String build = Path.of("scripts/build.sh").toAbsolutePath().toString();
        ProcessBuilder command = new ProcessBuilder("bash", "-c", "set -euo pipefail\n. '" + build + "'\n" + script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile());
        command.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        command.environment().put("DATA_DIR", folder.resolve("data").toString());
        Process process = command.start();
        assertThat(process.waitFor(40, TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(folder.resolve("told"));
    }
}
