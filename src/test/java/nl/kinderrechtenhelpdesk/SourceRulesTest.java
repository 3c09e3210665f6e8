package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rules about the text of the sources: how long, how open, and no words for people in templates. */
class SourceRulesTest {

    private static final Logger LOG = LoggerFactory.getLogger(SourceRulesTest.class);
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PUBLIC_PERCENT = 40;

    @Test
    void noJavaFileIsLongerThan400Lines() {
        assertThat(Stream.of(JAVA, TESTS)
                        .flatMap(root -> files(root, ".java").stream())
                        .filter(file -> lines(file).size() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThan40Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        parse((unit, trees, lines) -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                SourcePositions at = trees.getSourcePositions();
                if (method.getBody() != null && at.getStartPosition(unit, method) >= 0) {
                    long length = lines.getLineNumber(at.getEndPosition(unit, method.getBody()))
                            - lines.getLineNumber(at.getStartPosition(unit, method.getBody()))
                            + 1;
                    if (length > LONGEST_METHOD) {
                        tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + length);
                    }
                }
                return super.visitMethod(method, null);
            }
        });
        assertThat(tooLong).isEmpty();
    }

    /**
     * Not counted is what has no choice: the kernel and events, which exist for other modules, and what a template shows, because
     * templates are compiled into a package of their own.
     */
    @Test
    void fewerThan40PercentOfTheTypesArePublic() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        parse((unit, trees, lines) -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                Path file = Path.of(unit.getSourceFile().getName());
                String module = module(file);
                if (!hasNoChoice(file, module)) {
                    int[] count = counts.computeIfAbsent(module, name -> new int[2]);
                    count[0]++;
                    if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        count[1]++;
                    }
                }
                return null;
            }
        });
        counts.forEach((module, count) -> LOG.info("{}: {} of {} types are public", module, count[1], count[0]));
        int all = counts.values().stream().mapToInt(count -> count[0]).sum();
        int open = counts.values().stream().mapToInt(count -> count[1]).sum();
        assertThat(100.0 * open / all).as("percent of types public").isLessThan(MOST_PUBLIC_PERCENT);
    }

    @Test
    void namesSayWhatATypeIsNotThatItIsAClass() throws IOException {
        List<String> empty = new ArrayList<>();
        parse((unit, trees, lines) -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                if (type.getSimpleName().toString().matches(".+(Impl|Manager|Helper|Util|Utils|Dto|DTO)")) {
                    empty.add(type.getSimpleName().toString());
                }
                return super.visitClass(type, null);
            }
        });
        assertThat(empty).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() {
        List<String> words = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".jte")) {
            TemplateWords.of(read(template)).forEach(word -> words.add(template + ": " + word));
        }
        assertThat(words).isEmpty();
    }

    @Test
    void templatesHoldNoInlineScriptOrStyle() {
        Pattern inline = Pattern.compile("<style|<script(?![^>]*\\bsrc=)|\\sstyle=|\\son[a-z]+=|javascript:");
        List<String> found = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".jte")) {
            Matcher matcher = inline.matcher(TemplateWords.withoutComments(read(template)));
            while (matcher.find()) {
                found.add(template + ": " + matcher.group());
            }
        }
        assertThat(found).isEmpty();
    }

    private interface Visit {
        TreePathScanner<@Nullable Void, @Nullable Void> of(CompilationUnitTree unit, Trees trees, LineMap lines);
    }

    private static void parse(Visit visit) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files(JAVA, ".java").stream()
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                visit.of(unit, trees, unit.getLineMap()).scan(unit, null);
            }
        }
    }

    private static boolean hasNoChoice(Path file, String module) {
        String folder = String.valueOf(file.getParent());
        boolean shown = folder.endsWith("/web") && read(file).contains("\npublic record ");
        return module.equals("kernel") || folder.endsWith("/events") || shown;
    }

    private static String module(Path file) {
        Path inside = JAVA.resolve("nl/kinderrechtenhelpdesk").relativize(file);
        return inside.getNameCount() == 1 ? "(root)" : inside.getName(0).toString();
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
