package nl.kinderrechtenhelpdesk.backup.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Makes the tables exactly as they were when a backup was made: with those of this program's migrations that had run then, whatever
 * came since. The application brings them up to date at its next start, as with any other database.
 */
final class Migrations {

    private Migrations() {}

    /**
     * @param scripts the names of the migrations, as Flyway keeps them
     * @throws Refused when one of them is not in this program: the backup is of a newer one
     */
    static void run(DataSource database, List<String> scripts) throws IOException {
        Map<String, LoadableResource> all = new LinkedHashMap<>();
        String root = "db/migration/";
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**/*.sql")) {
            String url = resource.getURL().toString();
            String script = url.substring(url.lastIndexOf(root) + root.length());
            all.put(script, new Script(script, resource.getContentAsString(StandardCharsets.UTF_8)));
        }
        List<String> unknown =
                scripts.stream().filter(script -> !all.containsKey(script)).toList();
        if (!unknown.isEmpty()) {
            throw new Refused("this backup was made by a newer version (" + unknown.getFirst()
                    + " is not known here): restore it with that version");
        }
        all.keySet().retainAll(scripts);
        Flyway.configure()
                .dataSource(database)
                .resourceProvider(new Chosen(all))
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private record Chosen(Map<String, LoadableResource> scripts) implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return scripts.get(name);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return scripts.values().stream()
                    .filter(script -> script.getFilename().startsWith(prefix)
                            && Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {

        private final String path;
        private final String content;

        Script(String path, String content) {
            this.path = path;
            this.content = content;
        }

        @Override
        public Reader read() {
            return new StringReader(content);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
