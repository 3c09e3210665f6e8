package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.privacy.AuditBook;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.testing.ModulePicture;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterface;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(HelpdeskApplication.class);
    private static final String OF_CASES = "privacy :: cases";
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| .* \\| ([^|]*) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies = \\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile(
            "(?m)^import (?:static )?nl\\.kinderrechtenhelpdesk\\.(\\w+)(?:\\.(events|problems|figures))?\\.");

    @Test
    void modulesKeepToTheirBoundaries() {
        MODULES.verify();
    }

    @Test
    void noModuleMayCallWhatItDoesNotCall() throws IOException {
        List<String> unused = new ArrayList<>();
        for (ApplicationModule module : MODULES) {
            Set<String> imported = imports(module);
            allowed(module).stream()
                    // which of a module's interfaces is called, its imports do not say; MODULES.verify() does
                    .filter(name -> !name.equals(OF_CASES))
                    .filter(name -> !imported.contains(name))
                    .forEach(name -> unused.add(module.getIdentifier() + ": " + name));
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void theTableInTheDocumentsSaysWhatEachModuleMayCall() throws IOException {
        Map<String, Set<String>> written = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> names = NAME.matcher(row.group(2))
                        .results()
                        .map(name -> name.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(written.put(row.group(1), names)).as(row.group(1)).isNull();
            }
        }
        Map<String, Set<String>> now = new TreeMap<>();
        for (ApplicationModule module : MODULES) {
            Set<String> names = allowed(module);
            names.remove("kernel");
            now.put(module.getIdentifier().toString(), names);
        }
        assertThat(written).isEqualTo(now);
    }

    private static Set<String> allowed(ApplicationModule module) throws IOException {
        Matcher allowed = ALLOWED.matcher(Files.readString(sources(module).resolve("package-info.java")));
        assertThat(allowed.find()).as(module.getIdentifier().toString()).isTrue();
        return QUOTED.matcher(allowed.group(1))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path sources(ApplicationModule module) {
        return Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'));
    }

    private static Set<String> imports(ApplicationModule module) throws IOException {
        Set<String> imported = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources(module))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .forEach(found ->
                                imported.add(found.group(1) + (found.group(2) == null ? "" : " :: " + found.group(2))));
            }
        }
        return imported;
    }

    /** When this fails because the modules changed on purpose: the new picture has been written, commit it. */
    @Test
    void thePictureInTheDocumentsShowsTheModulesAsTheyAre() throws IOException {
        Path file = Path.of("docs/modules.svg");
        String now = ModulePicture.of(MODULES);
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, now);
        assertThat(before).isEqualTo(now);
    }

    /** What opens the texts of a case is an interface of its own: who pays, pleads or counts gets the audit trail and no key. */
    @Test
    void theKeyOfACaseIsWithinReachOfTheModulesThatHoldCasesOnly() throws IOException {
        Set<String> may = new TreeSet<>();
        for (ApplicationModule module : MODULES) {
            if (allowed(module).contains(OF_CASES)) {
                may.add(module.getIdentifier().toString());
            }
        }
        assertThat(may)
                .containsExactly(
                        "advice", "casework", "conversation", "demo", "hours", "intake", "retention", "stories");
        NamedInterface ofCases = MODULES.getModuleByName("privacy")
                .orElseThrow()
                .getNamedInterfaces()
                .getByName("cases")
                .orElseThrow();
        assertThat(List.of(CaseVault.class, CaseKey.class, BlindIndex.class, AuditBook.class))
                .allMatch(ofCases::contains);
    }
}
