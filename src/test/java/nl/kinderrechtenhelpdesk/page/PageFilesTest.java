package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What {@code ./run --dev} is for, on a copy of the sources. */
@HelpdeskTest
@TestPropertySource(properties = "dev.sources=" + PageFilesTest.COPY)
class PageFilesTest {

    static final String COPY = "target/dev-sources";
    private static final Path SOURCES = Path.of("src/main");

    static {
        for (String folder : List.of("jte", "resources/messages", "resources/static")) {
            copy(SOURCES.resolve(folder));
        }
    }

    @LocalServerPort
    int port;

    private static void copy(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = Path.of(COPY).resolve(SOURCES.relativize(file));
                Files.createDirectories(there.getParent());
                Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aTemplateThatChangedIsSeenAtTheNextLook() throws IOException {
        assertThat(home()).doesNotContain("data-changed");

        change("jte/publication/home.jte", "<h1", "<h1 data-changed");

        assertThat(home()).contains("data-changed");
    }

    @Test
    void aMessageThatChangedIsSeenAtTheNextLook() throws IOException {
        assertThat(home()).doesNotContain("Jij telt mee.");

        change(
                "resources/messages/publication_nl.properties",
                "publication.home.h1=",
                "publication.home.h1=Jij telt mee. ");

        assertThat(home()).contains("Jij telt mee.");
    }

    @Test
    void aStyleSheetThatChangedIsSeenAtTheNextLookUnderAnAddressOfItsOwn() throws IOException {
        String before = styles(home());

        change("resources/static/assets/app.css", "", ".changed{color:red}");

        String now = styles(home());
        assertThat(now).isNotEqualTo(before);
        assertThat(get(now).body()).startsWith(".changed{color:red}");
        assertThat(get(now).header("Cache-Control")).contains("no-store");
    }

    private static void change(String file, String from, String to) throws IOException {
        Path there = Path.of(COPY).resolve(file);
        String text = Files.readString(there);
        int at = text.indexOf(from);
        assertThat(at).as(from).isNotNegative();
        Files.writeString(there, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static String styles(String page) {
        Matcher address = Pattern.compile("href=\"(/assets/app\\.css[^\"]*)\"").matcher(page);
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private String home() {
        return get("/").body();
    }

    private Wire.Answer get(String path) {
        return Wire.get(port, path, "Host: localhost:" + port);
    }
}
