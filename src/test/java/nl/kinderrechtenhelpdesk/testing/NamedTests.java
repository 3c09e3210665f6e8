package nl.kinderrechtenhelpdesk.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tests that a document names in backticks, as {@code ClassTest#method} or {@code ClassTest}, and whether they exist. */
public final class NamedTests {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");

    private NamedTests() {}

    /** @param method null for a class as a whole */
    public record Named(String type, @Nullable String method) {}

    public static List<Named> in(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> new Named(found.group(1), found.group(2)))
                .toList();
    }

    public static boolean exists(Named test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(test.type() + ".java"))
                    .findFirst()
                    .orElse(null);
            return file != null && (test.method() == null || declares(Files.readString(file), test.method()));
        }
    }

    private static boolean declares(String source, String method) {
        return Pattern.compile("@(Test|ParameterizedTest)[^;{}]*?(\\{[^}]*}\\)?[^;{}]*?)?void " + method + "\\(")
                .matcher(source)
                .find();
    }
}
