package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every setting there is stands in the table of {@code docs/operations.md}, with what it is when nobody sets it; and no other. */
class SettingsTest {

    private static final Pattern ROW = Pattern.compile("\\| `([A-Z][A-Z0-9_]+)` \\| (?:`([^`]*)`)? *\\| .+ \\|");
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{([A-Z][A-Z_]+):(.*)}");
    private static final Pattern READ_BY_A_COMMAND = Pattern.compile("getOrDefault\\(\\s*\"([A-Z][A-Z_]+)\"");
    private static final Pattern IN_HELP = Pattern.compile("(?m)^  ([A-Z][A-Z_]+(?:, [A-Z][A-Z_]+)*)  ?");

    @Test
    void everySettingStandsInTheDocumentsWithItsDefault() throws IOException {
        Map<String, String> settings = inFile();
        settings.putAll(inRecords());

        assertThat(written()).containsAllEntriesOf(settings);
    }

    @Test
    void theDocumentsNameNoSettingThatIsNotThere() throws IOException {
        Set<String> names = new TreeSet<>(inFile().keySet());
        names.addAll(inRecords().keySet());
        names.addAll(ofCommands());

        assertThat(written().keySet()).isEqualTo(names);
    }

    @Test
    void theHelpOfRunNamesOnlySettingsThatAreThere() throws IOException {
        Set<String> named = new TreeSet<>();
        IN_HELP.matcher(Files.readString(Path.of("run")))
                .results()
                .forEach(line -> named.addAll(Set.of(line.group(1).split(", "))));

        assertThat(named).hasSizeGreaterThan(15);
        assertThat(written().keySet()).containsAll(named);
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/operations.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), Objects.requireNonNullElse(row.group(2), ""));
            }
        }
        return rows;
    }

    private static Properties file() {
        YamlPropertiesFactoryBean file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource("application.yml"));
        return Objects.requireNonNull(file.getObject());
    }

    private static Map<String, String> inFile() {
        Map<String, String> settings = new TreeMap<>();
        file().values().forEach(value -> {
            Matcher setting = FROM_ENVIRONMENT.matcher(String.valueOf(value));
            if (setting.matches()) {
                // of a setting that is read twice, empty says most: that what hangs on it is off
                settings.merge(
                        setting.group(1),
                        setting.group(2).replace("${data.dir}", "DATA_DIR"),
                        (one, other) -> one.isEmpty() ? one : other);
            }
        });
        return settings;
    }

    /** What is set nowhere else; as Spring Boot reads it from the environment. */
    private static Map<String, String> inRecords() {
        ClassPathScanningCandidateComponentProvider records = new ClassPathScanningCandidateComponentProvider(false);
        records.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, String> settings = new TreeMap<>();
        Set<Object> set = file().keySet();
        for (BeanDefinition found : records.findCandidateComponents("nl.kinderrechtenhelpdesk")) {
            Class<?> type = type(found);
            String prefix = Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class))
                    .value();
            for (Parameter setting : type.getDeclaredConstructors()[0].getParameters()) {
                String dashed = setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                if (!set.contains(prefix + "." + dashed)) {
                    DefaultValue value = setting.getAnnotation(DefaultValue.class);
                    settings.put(
                            (prefix + "." + setting.getName()).replace('.', '_').toUpperCase(Locale.ROOT),
                            value == null ? "" : value.value()[0]);
                }
            }
        }
        return settings;
    }

    private static Class<?> type(BeanDefinition found) {
        try {
            return Class.forName(Objects.requireNonNull(found.getBeanClassName()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> ofCommands() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                READ_BY_A_COMMAND.matcher(Files.readString(file)).results().forEach(name -> names.add(name.group(1)));
            }
        }
        return names;
    }
}
