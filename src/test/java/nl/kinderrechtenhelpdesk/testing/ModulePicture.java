package nl.kinderrechtenhelpdesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Draws the modules as layers: each stands above all that it calls. Lines that follow from others are left out (transitive reduction),
 * and so are the kernel, which everything may use, and what only tries or measures the rest.
 */
public final class ModulePicture {

    private static final int WIDTH = 128;
    private static final int HEIGHT = 44;
    private static final int GAP_X = 34;
    private static final int GAP_Y = 62;
    private static final int MARGIN = 24;
    private static final Set<String> LEFT_OUT = Set.of("kernel", "demo", "evaluation");

    private ModulePicture() {}

    public static String of(ApplicationModules modules) {
        Map<String, Set<String>> calls = new TreeMap<>();
        Map<String, Set<String>> hears = new TreeMap<>();
        for (ApplicationModule module : modules) {
            String name = module.getIdentifier().toString();
            if (!LEFT_OUT.contains(name)) {
                calls.put(name, targets(modules, module, false));
                hears.put(name, targets(modules, module, true));
            }
        }
        return draw(calls, reduced(calls), hears);
    }

    /** The modules whose events this one uses, or else those of which it uses more than events. */
    private static Set<String> targets(ApplicationModules modules, ApplicationModule module, boolean events) {
        return module.getDirectDependencies(modules).stream()
                .filter(dependency ->
                        dependency.getTargetType().getPackageName().endsWith(".events") == events)
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .filter(target -> !LEFT_OUT.contains(target))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> reduced(Map<String, Set<String>> calls) {
        Map<String, Set<String>> reduced = new TreeMap<>();
        calls.forEach((module, targets) -> reduced.put(
                module,
                targets.stream()
                        .filter(target -> targets.stream()
                                .noneMatch(other -> !other.equals(target) && reaches(calls, other, target)))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return reduced;
    }

    private static boolean reaches(Map<String, Set<String>> calls, String from, String to) {
        return calls.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || reaches(calls, next, to));
    }

    private static int layer(Map<String, Set<String>> calls, String module) {
        return calls.getOrDefault(module, Set.of()).stream()
                        .mapToInt(target -> layer(calls, target))
                        .max()
                        .orElse(-1)
                + 1;
    }

    private static String draw(
            Map<String, Set<String>> calls, Map<String, Set<String>> lines, Map<String, Set<String>> hears) {
        TreeMap<Integer, List<String>> layers = new TreeMap<>();
        calls.keySet()
                .forEach(module -> layers.computeIfAbsent(layer(calls, module), l -> new ArrayList<>())
                        .add(module));
        int widest = layers.values().stream().mapToInt(List::size).max().orElse(1);
        int top = layers.isEmpty() ? 0 : layers.lastKey();
        int width = 2 * MARGIN + widest * (WIDTH + GAP_X) - GAP_X;
        int height = 2 * MARGIN + (top + 1) * (HEIGHT + GAP_Y) - GAP_Y;
        Map<String, int[]> places = new TreeMap<>();
        layers.forEach((layer, names) -> {
            int row = names.size() * (WIDTH + GAP_X) - GAP_X;
            for (int i = 0; i < names.size(); i++) {
                int x = (width - row) / 2 + i * (WIDTH + GAP_X);
                places.put(names.get(i), new int[] {x, MARGIN + (top - layer) * (HEIGHT + GAP_Y)});
            }
        });
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14">
                <title>Modules and what they may call; dashed: hears events of</title>
                <rect width="100%%" height="100%%" fill="#fffaf3"/>
                """, width, height));
        lines.forEach((module, targets) ->
                targets.forEach(target -> svg.append(line(place(places, module), place(places, target), false))));
        hears.forEach((module, targets) -> targets.stream()
                .filter(target -> !reaches(lines, module, target))
                .forEach(target -> svg.append(line(place(places, module), place(places, target), true))));
        places.forEach((name, at) -> svg.append(box(name, at)));
        return svg.append("</svg>\n").toString();
    }

    private static int[] place(Map<String, int[]> places, String module) {
        return places.getOrDefault(module, new int[] {0, 0});
    }

    private static String line(int[] from, int[] to, boolean dashed) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"1.5\"%s/>%n",
                from[0] + WIDTH / 2,
                from[1] + HEIGHT,
                to[0] + WIDTH / 2,
                to[1],
                dashed ? "#d9653b" : "#8aa5a3",
                dashed ? " stroke-dasharray=\"5 4\"" : "");
    }

    private static String box(String name, int[] at) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\" fill=\"#ffffff\" stroke=\"#1f5c63\"/>%n"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#1d2b2f\">%s</text>%n",
                at[0],
                at[1],
                WIDTH,
                HEIGHT,
                at[0] + WIDTH / 2,
                at[1] + HEIGHT / 2 + 5,
                name);
    }
}
