package nl.kinderrechtenhelpdesk;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Counts the sources: how long, how open, how tangled, how tested. Each figure has one or more numbers. */
final class HouseFigures {

    private static final String OURS = "nl.kinderrechtenhelpdesk.";
    private static final int SHORT = 20;
    private static final int MANY_ARGUMENTS = 5;
    private static final Pattern MOCK = Pattern.compile("org\\.mockito|@Mock(ito)?Bean|\\bmock\\(");
    private static final Pattern SLEEP = Pattern.compile("\\b(Thread|TimeUnit\\.[A-Z]+)\\.sleep\\(");

    private final List<Integer> files = new ArrayList<>();
    private final List<Integer> methods = new ArrayList<>();
    private final Map<String, Set<String>> imports = new TreeMap<>();
    private int types;
    private int publicTypes;
    private int choosing;
    private int publicByChoice;
    private int constructors;
    private int longConstructors;

    private HouseFigures() {}

    static HouseFigures ofTheSources() throws IOException {
        HouseFigures figures = new HouseFigures();
        Sources.files(Sources.JAVA, ".java").forEach(file -> figures.files.add(Sources.lines(file)));
        Sources.parse(parsed -> figures.new Counting(parsed));
        return figures;
    }

    /** By their names, in the order of the table; several numbers where a figure has more parts. */
    Map<String, List<Double>> all() throws IOException {
        List<Path> tests = Sources.files(Sources.TESTS, ".java");
        List<Integer> testLengths = tests.stream().map(Sources::lines).toList();
        Map<String, List<Double>> all = new LinkedHashMap<>();
        all.put("files, lines", numbers(files.size(), sum(files)));
        all.put("lines of a file: median, 95th percentile, most", spread(files));
        all.put("lines of a method: median, 95th percentile, most", spread(methods));
        all.put(
                "files under 20 lines, %",
                numbers(share(files.stream().filter(n -> n < SHORT).count(), files.size())));
        all.put("largest cycle of modules", numbers(largestCycle()));
        all.put("top-level types public, %", numbers(share(publicTypes, types)));
        all.put("of those that have a choice, %", numbers(share(publicByChoice, choosing)));
        all.put("packages described, of all", numbers(described(), packages().size()));
        all.put("constructors with more than five arguments, of all", numbers(longConstructors, constructors));
        all.put("lines of tests for each line", numbers((double) sum(testLengths) / sum(files)));
        all.put("lines of the longest test", numbers(percentile(testLengths, 100)));
        all.put("tests with mocks, with sleeps", numbers(holding(tests, MOCK), holding(tests, SLEEP)));
        return all;
    }

    /** The numbers of a figure as a table shows them. */
    static String shown(List<Double> numbers) {
        return String.join(
                ", ",
                numbers.stream()
                        .map(number ->
                                String.format(Locale.ROOT, number == Math.rint(number) ? "%.0f" : "%.2f", number))
                        .toList());
    }

    private final class Counting extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Sources.Parsed parsed;

        private Counting(Sources.Parsed parsed) {
            this.parsed = parsed;
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
            boolean choice = !Sources.hasNoChoice(parsed.file());
            for (Tree declared : unit.getTypeDecls()) {
                if (declared instanceof ClassTree type) {
                    int open = type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
                    types++;
                    publicTypes += open;
                    choosing += choice ? 1 : 0;
                    publicByChoice += choice ? open : 0;
                }
            }
            return super.visitCompilationUnit(unit, null);
        }

        @Override
        public @Nullable Void visitImport(ImportTree imported, @Nullable Void nothing) {
            String name = imported.getQualifiedIdentifier().toString();
            if (name.startsWith(OURS)) {
                String module = name.substring(OURS.length()).split("\\.", 2)[0];
                if (!module.equals(parsed.module()) && Character.isLowerCase(module.charAt(0))) {
                    imports.computeIfAbsent(parsed.module(), key -> new TreeSet<>())
                            .add(module);
                }
            }
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long lines = parsed.lines(method);
            if (lines > 0) {
                methods.add((int) lines);
                if (method.getReturnType() == null && parsed.isWritten(method)) {
                    constructors++;
                    longConstructors += method.getParameters().size() > MANY_ARGUMENTS ? 1 : 0;
                }
            }
            return super.visitMethod(method, null);
        }
    }

    /** Of how many modules the largest set is that all reach each other; 1 when there is no cycle. */
    private int largestCycle() {
        Map<String, Set<String>> reached = new TreeMap<>();
        imports.keySet().forEach(module -> reached.put(module, reachedFrom(module)));
        int largest = 1;
        for (Map.Entry<String, Set<String>> one : reached.entrySet()) {
            int together = (int) one.getValue().stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(one.getKey()))
                    .count();
            largest = Math.max(largest, together);
        }
        return largest;
    }

    private Set<String> reachedFrom(String module) {
        Set<String> reached = new TreeSet<>();
        List<String> toVisit = new ArrayList<>(imports.getOrDefault(module, Set.of()));
        while (!toVisit.isEmpty()) {
            String next = toVisit.removeLast();
            if (reached.add(next)) {
                toVisit.addAll(imports.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static Set<Path> packages() {
        Set<Path> packages = new TreeSet<>();
        Sources.files(Sources.JAVA, ".java").forEach(file -> packages.add(file.resolveSibling("")));
        return packages;
    }

    private static long described() {
        return packages().stream()
                .filter(folder -> Files.exists(folder.resolve("package-info.java")))
                .count();
    }

    private static long holding(List<Path> tests, Pattern word) {
        return tests.stream()
                .filter(file -> !file.endsWith("HouseFigures.java"))
                .filter(file -> word.matcher(Sources.read(file)).find())
                .count();
    }

    private static List<Double> spread(List<Integer> lengths) {
        return numbers(percentile(lengths, 50), percentile(lengths, 95), percentile(lengths, 100));
    }

    /** The smallest of which so many per cent are no longer. */
    private static int percentile(Collection<Integer> lengths, int percent) {
        List<Integer> sorted = lengths.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    private static long share(long part, long whole) {
        return Math.round(100.0 * part / whole);
    }

    private static int sum(List<Integer> lengths) {
        return lengths.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Double> numbers(Number... numbers) {
        return Arrays.stream(numbers).map(Number::doubleValue).toList();
    }
}
