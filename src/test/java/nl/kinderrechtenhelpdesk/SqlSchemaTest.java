package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A module knows its own tables and no others: the compiler does not see what is inside SQL, so this reads it. */
class SqlSchemaTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern SQL = Pattern.compile(
            "\\b(select|insert|update|delete|from|join|into|where|using|truncate|lock table|grant|revoke)\\s");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])(?:([a-z_]+)\\.)?([a-z_]+)");

    /** They take care of the whole database: what the application may do to which table, and what a backup leaves out. */
    private static final Set<String> WHOLE_DATABASE = Set.of("database", "backup");

    /** Tables of libraries, and who may name them; docs/architecture.md says why. */
    private static final Map<String, Set<String>> OF_LIBRARIES = Map.of(
            "event_publication", Set.of("schedule", "privacy", "signals"), "scheduled_tasks", Set.of("schedule"));

    @Test
    void noModuleNamesATableOfAnother() throws IOException {
        Set<String> schemas = schemas();
        List<String> foreign = new ArrayList<>();
        Sources.parse(parsed -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text && !WHOLE_DATABASE.contains(parsed.module())) {
                    foreign(parsed.module(), text, schemas)
                            .forEach(name -> foreign.add(parsed.file() + ":" + parsed.line(literal) + " " + name));
                }
                return null;
            }
        });
        assertThat(foreign).isEmpty();
    }

    @Test
    void aTableOfAnotherIsSeenInSqlAndNotInOtherText() {
        Set<String> schemas = Set.of("casework", "advice");

        assertThat(foreign("advice", "select 1 from casework.case_file", schemas))
                .containsExactly("casework.case_file");
        assertThat(foreign("advice", "UPDATE Casework.case_file set a = 1", schemas))
                .isNotEmpty();
        assertThat(foreign("advice", "select 1 from event_publication", schemas))
                .isNotEmpty();
        assertThat(foreign("advice", "select a.number from advice.advice a", schemas))
                .isEmpty();
        assertThat(foreign("advice", "casework.begin.title", schemas)).isEmpty();
        assertThat(foreign("schedule", "select 1 from public.event_publication", schemas))
                .isEmpty();
    }

    private static List<String> foreign(String module, String text, Set<String> schemas) {
        String sql = text.toLowerCase(Locale.ROOT) + " ";
        List<String> found = new ArrayList<>();
        if (!SQL.matcher(sql).find()) {
            return found;
        }
        Matcher names = NAME.matcher(sql);
        while (names.find()) {
            String schema = names.group(1);
            boolean anothers = schema != null && schemas.contains(schema) && !schema.equals(module);
            Set<String> users = OF_LIBRARIES.get(names.group(2));
            boolean librarys = users != null && !users.contains(module);
            if (anothers || librarys) {
                found.add(names.group());
            }
        }
        return found;
    }

    /** A module's schema has the name of the module and of the folder with its migrations. */
    private static Set<String> schemas() {
        return Sources.files(MIGRATIONS, ".sql").stream()
                .map(MIGRATIONS::relativize)
                .filter(file -> file.getNameCount() > 1)
                .map(file -> file.getName(0).toString())
                .collect(Collectors.toUnmodifiableSet());
    }
}
