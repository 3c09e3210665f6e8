package nl.kinderrechtenhelpdesk;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Walks over the sources, as files and as what the compiler makes of them. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");

    private static final String ROOT = "nl/kinderrechtenhelpdesk";
    private static final String PACKAGE_INFO = "package-info.java";

    private Sources() {}

    /** One file, as it was parsed. */
    record Parsed(CompilationUnitTree unit, Trees trees) {

        Path file() {
            return Path.of(unit.getSourceFile().getName());
        }

        String module() {
            return Sources.module(file());
        }

        /** Lines of a method with its signature; 0 when it has no body, or was written by the compiler. */
        long lines(MethodTree method) {
            SourcePositions at = trees.getSourcePositions();
            return hasBody(method)
                    ? line(at.getEndPosition(unit, method.getBody())) - line(at.getStartPosition(unit, method)) + 1
                    : 0;
        }

        long linesOfBody(MethodTree method) {
            SourcePositions at = trees.getSourcePositions();
            return hasBody(method)
                    ? line(at.getEndPosition(unit, method.getBody()))
                            - line(at.getStartPosition(unit, method.getBody()))
                            + 1
                    : 0;
        }

        private boolean hasBody(MethodTree method) {
            return method.getBody() != null && isWritten(method);
        }

        /** Whether it stands in the file: the compiler adds constructors of its own. */
        boolean isWritten(Tree tree) {
            return trees.getSourcePositions().getStartPosition(unit, tree) >= 0;
        }

        /** The line of the file on which this begins. */
        long line(Tree tree) {
            return line(trees.getSourcePositions().getStartPosition(unit, tree));
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    interface Visit {
        TreePathScanner<@Nullable Void, @Nullable Void> of(Parsed parsed);
    }

    /** Every file of the application but those that only describe a package. */
    static void parse(Visit visit) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files(JAVA, ".java").stream()
                    .filter(file -> !file.endsWith(PACKAGE_INFO))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                visit.of(new Parsed(unit, trees)).scan(unit, null);
            }
        }
    }

    /** The folder below the root, which is the module. */
    static String module(Path file) {
        Path inside = JAVA.resolve(ROOT).relativize(file);
        return inside.getNameCount() == 1 ? "(root)" : inside.getName(0).toString();
    }

    /**
     * Types whose openness has no choice: the kernel and events, which exist for other modules, and what a template shows, because
     * templates are compiled into a package of their own.
     */
    static boolean hasNoChoice(Path file) {
        String folder = String.valueOf(file.getParent());
        boolean shown = folder.endsWith("/web") && read(file).contains("\npublic record ");
        return module(file).equals("kernel") || folder.endsWith("/events") || shown;
    }

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int lines(Path file) {
        return (int) read(file).lines().count();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
