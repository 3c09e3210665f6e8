package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hipparchus.random.RandomDataGenerator;

/** What the themes of a {@link MadeUpHelpdesk} bring along, as {@code evaluation/made-up-themes.tsv} has it. Not the codebook. */
final class MadeUpThemes {

    /**
     * A theme.
     *
     * @param share of all cases
     * @param situations each with the share of the theme's cases that have it
     * @param bodies from the most usual to the least
     */
    record Theme(
            String code, double share, Map<String, Double> situations, List<String> bodies, List<String> provisions) {

        boolean of(double least, double most) {
            return share >= least && share < most;
        }
    }

    private static final double[] OF_BODY = {0.6, 0.4, 0.3, 0.2, 0.15, 0.12};
    private static final Map<String, Double> ALWAYS_POSSIBLE = Map.of("CRC-3", 0.6, "CRC-12", 0.3, "ECHR-8", 0.08);
    private static final double OF_PROVISION = 0.6;

    private final List<Theme> themes;

    MadeUpThemes() {
        try (InputStream in = MadeUpThemes.class.getResourceAsStream("/evaluation/made-up-themes.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            themes = table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(MadeUpThemes::theme)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Theme theme(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, Double> situations = new LinkedHashMap<>();
        for (String situation : many(cells[2])) {
            String[] parts = situation.split(":", 2);
            situations.put(parts[0], Double.valueOf(parts[1]));
        }
        return new Theme(cells[0], Double.parseDouble(cells[1]), situations, many(cells[3]), many(cells[4]));
    }

    private static List<String> many(String cell) {
        return Stream.of(cell.split(";")).filter(one -> !one.isEmpty()).toList();
    }

    List<Theme> all() {
        return themes;
    }

    Theme of(String code) {
        return themes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** One by itself from those with such a share of all cases. */
    Theme any(double least, double most, RandomDataGenerator chance) {
        List<Theme> fitting = themes.stream().filter(one -> one.of(least, most)).toList();
        return fitting.get(chance.nextInt(fitting.size()));
    }

    static Set<String> situations(Theme theme, RandomDataGenerator chance) {
        return some(theme.situations(), chance);
    }

    static Set<String> bodies(Theme theme, RandomDataGenerator chance) {
        Set<String> bodies = new LinkedHashSet<>();
        for (int at = 0; at < theme.bodies().size(); at++) {
            if (chance.nextDouble() < OF_BODY[at]) {
                bodies.add(theme.bodies().get(at));
            }
        }
        return bodies.isEmpty() ? Set.of(theme.bodies().getFirst()) : bodies;
    }

    static Set<String> provisions(Theme theme, RandomDataGenerator chance) {
        Set<String> provisions = new LinkedHashSet<>();
        theme.provisions().stream()
                .filter(_ -> chance.nextDouble() < OF_PROVISION)
                .forEach(provisions::add);
        provisions.addAll(some(ALWAYS_POSSIBLE, chance));
        return provisions.isEmpty() ? Set.of("CRC-3") : provisions;
    }

    private static Set<String> some(Map<String, Double> shares, RandomDataGenerator chance) {
        Set<String> some = new LinkedHashSet<>();
        new TreeMap<>(shares).forEach((code, share) -> {
            if (chance.nextDouble() < share) {
                some.add(code);
            }
        });
        return some;
    }
}
