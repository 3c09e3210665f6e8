package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md names is there: files, classes, message keys and commands. */
class ContributingTest {

    private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`]+)`");
    private static final Pattern FILE = Pattern.compile("(?:\\./)?[\\w.-]+(?:/[\\w.-]+)+|\\./\\w+|[\\w-]+\\.md");
    private static final Pattern TYPE = Pattern.compile("@?([A-Z][a-z]+\\w*)");
    private static final Pattern KEY = Pattern.compile("page\\.[a-z]+\\.[a-z]+");
    private static final Pattern METHOD = Pattern.compile("(\\w+)\\(\\)");

    @Test
    void whatItNamesIsThere() throws IOException {
        Set<String> types = types();
        String messages = Files.readString(Path.of("src/main/resources/messages/page_nl.properties"));
        String pages =
                Files.readString(Path.of("src/main/java/nl/kinderrechtenhelpdesk/publication/web/PublicPages.java"));
        List<String> missing = new ArrayList<>();
        List<String> named = IN_BACKTICKS
                .matcher(Files.readString(Path.of("CONTRIBUTING.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        for (String name : named) {
            String first = name.split(" ", 2)[0];
            boolean there = (!FILE.matcher(first).matches() || Files.exists(Path.of(first)))
                    && (!KEY.matcher(name).matches() || messages.contains("\n" + name + "="))
                    && TYPE.matcher(name)
                            .results()
                            .filter(found -> name.equals(found.group()))
                            .allMatch(found -> types.contains(found.group(1)))
                    && METHOD.matcher(name)
                            .results()
                            .filter(found -> name.equals(found.group()))
                            .allMatch(found -> pages.contains(" " + name + " {"));
            if (!there) {
                missing.add(name);
            }
        }
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(missing).isEmpty();
    }

    private static Set<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
