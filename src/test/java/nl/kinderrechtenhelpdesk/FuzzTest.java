package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Feeds each parser of what strangers send with inputs that grow from what they reach in the code (Jazzer). Every run is bounded:
 * {@code -Dfuzz.seconds=600} searches longer. What breaks a parser is kept in {@code target/fuzz}.
 */
class FuzzTest {

    private static final String SECONDS = System.getProperty("fuzz.seconds", "4");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel.TypedTextFuzz",
                "page.PagesFuzz",
                "intake.web.TypedAgeFuzz",
                "privacy.internal.SearchWordsFuzz",
                "conversation.internal.FileCheckFuzz",
                "danger.internal.RecogniserFuzz",
                "staff.web.OwnPathFuzz",
                "staff.internal.TotpFuzz",
                "codebook.internal.AddressesFuzz",
                "rights.internal.CitationsFuzz",
            })
    void noInputBreaksTheParser(String target) throws IOException, InterruptedException {
        Path found = Files.createDirectories(Path.of("target/fuzz", target));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // a few seconds are over before more than this pays
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (Integer.parseInt(SECONDS) < 60 ? 1 : 4),
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=nl.kinderrechtenhelpdesk." + target,
                "--instrumentation_includes=nl.kinderrechtenhelpdesk.**",
                "--custom_hook_includes=nl.kinderrechtenhelpdesk.**",
                "-max_total_time=" + SECONDS,
                // a single input that takes longer holds up everybody else
                "-timeout=20",
                "-artifact_prefix=" + found.toAbsolutePath() + File.separator,
                found.toString()));
        if (target.endsWith("FileCheckFuzz")) {
            command.add("src/test/resources/files");
        }
        Path said = found.resolveSibling(target + ".log");
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(run.waitFor(Long.parseLong(SECONDS) + 120, TimeUnit.SECONDS))
                    .as("ended in time")
                    .isTrue();
            assertThat(run.exitValue()).as("see %s", said).isZero();
            assertThat(said).content().contains("Done ");
        } finally {
            run.destroyForcibly();
        }
    }
}
