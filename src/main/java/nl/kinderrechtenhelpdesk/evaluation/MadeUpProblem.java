package nl.kinderrechtenhelpdesk.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.evaluation.MadeUpThemes.Theme;
import org.hipparchus.random.RandomDataGenerator;

/**
 * A problem planted in a {@link MadeUpHelpdesk}: from some week on it has more cases of certain codes than it would have had.
 *
 * @param theme what it is about
 * @param codes by column of the facts, the theme among them
 * @param firstWeek counted from the first of the helpdesk
 * @param weeks how long it lasts
 * @param aWeek how many cases more it brings in a week when it is fully there
 */
record MadeUpProblem(Kind kind, String theme, Map<String, String> codes, int firstWeek, int weeks, double aWeek) {

    /** The six kinds, with the least and most cases that they bring in a week. */
    enum Kind {
        SITUATION_IN_A_PROVINCE("theme x province x situation", "step", 0.5, 0.95),
        SHORT_BURST("short burst", "burst", 1.2, 1.9),
        ONE_MUNICIPALITY("one municipality", "step", 0.29, 0.52),
        ASKER_AND_AGE("asker and age", "step", 0.42, 0.65),
        BODY_AND_PROVISION("body x provision, nationwide", "ramp", 1.15, 1.55),
        RARE_THEME("rare theme, slow", "ramp", 0.69, 0.79);

        final String text;
        final String shape;
        private final double least;
        private final double most;

        Kind(String text, String shape, double least, double most) {
            this.text = text;
            this.shape = shape;
            this.least = least;
            this.most = most;
        }
    }

    private static final int BURST = 8;
    /** A problem of the shape {@code ramp} is fully there after half a year. */
    private static final double RAMP = 26;

    private static final int EARLIEST = 152;
    private static final int LATEST = 276;
    /** A situation that at most this share of the theme has is worth naming beside it. */
    private static final double SCARCE = 0.15;

    private static final List<String> ASKERS = List.of("LAWYER", "CHILD", "AID_WORKER", "OTHER_PROFESSIONAL");
    private static final List<String> AGES = List.of("AGE_12_15", "AGE_16_17", "AGE_8_11");

    /** Three problems of three kinds. */
    static List<MadeUpProblem> three(MadeUpThemes themes, MadeUpPlaces places, RandomDataGenerator chance) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        List<MadeUpProblem> problems = new ArrayList<>();
        while (problems.size() < 3) {
            Kind kind = kinds.remove(chance.nextInt(kinds.size()));
            Map<String, String> codes = codes(kind, themes, places, chance);
            int first = chance.nextInt(EARLIEST, LATEST);
            int weeks = kind == Kind.SHORT_BURST ? BURST : MadeUpHelpdesk.WEEKS - first;
            problems.add(new MadeUpProblem(
                    kind,
                    codes.getOrDefault("theme", ""),
                    codes,
                    first,
                    weeks,
                    chance.nextUniform(kind.least, kind.most)));
        }
        return problems;
    }

    private static Map<String, String> codes(
            Kind kind, MadeUpThemes themes, MadeUpPlaces places, RandomDataGenerator chance) {
        return switch (kind) {
            case SITUATION_IN_A_PROVINCE -> situation(themes.any(0.04, 0.2, chance), places, chance);
            case SHORT_BURST -> burst(themes.any(0.07, 0.2, chance), places, chance);
            case ONE_MUNICIPALITY -> municipality(themes.any(0.03, 0.06, chance), places, chance);
            case ASKER_AND_AGE -> {
                Theme theme = themes.any(0.03, 0.06, chance);
                yield codes(
                        theme,
                        Map.of(
                                "bodies",
                                theme.bodies().getFirst(),
                                "asker",
                                any(ASKERS, chance),
                                "age_band",
                                any(AGES, chance)));
            }
            case BODY_AND_PROVISION -> {
                Theme theme = themes.any(0.03, 0.045, chance);
                yield codes(
                        theme,
                        Map.of(
                                "bodies",
                                theme.bodies().getFirst(),
                                "provisions",
                                theme.provisions().getFirst()));
            }
            case RARE_THEME -> {
                Theme theme = themes.any(0.015, 0.03, chance);
                yield codes(theme, Map.of("bodies", theme.bodies().getFirst()));
            }
        };
    }

    private static Map<String, String> situation(Theme theme, MadeUpPlaces places, RandomDataGenerator chance) {
        List<String> scarce = theme.situations().entrySet().stream()
                .filter(one -> one.getValue() <= SCARCE)
                .map(Map.Entry::getKey)
                .toList();
        String situation = scarce.isEmpty() ? "HOMELESS" : any(scarce, chance);
        return codes(
                theme,
                Map.of(
                        "situations", situation,
                        "bodies", theme.bodies().getFirst(),
                        "province", places.province(chance)));
    }

    private static Map<String, String> burst(Theme theme, MadeUpPlaces places, RandomDataGenerator chance) {
        Map<String, String> codes =
                new LinkedHashMap<>(Map.of("bodies", theme.bodies().get(1), "province", places.province(chance)));
        theme.situations().keySet().stream().findFirst().ifPresent(one -> codes.put("situations", one));
        return codes(theme, codes);
    }

    private static Map<String, String> municipality(Theme theme, MadeUpPlaces places, RandomDataGenerator chance) {
        String province = places.province(chance);
        return codes(
                theme,
                Map.of(
                        "bodies", theme.bodies().getFirst(),
                        "province", province,
                        "municipality", places.municipality(province, chance)));
    }

    private static Map<String, String> codes(Theme theme, Map<String, String> others) {
        Map<String, String> codes = new LinkedHashMap<>(Map.of("theme", theme.code()));
        codes.putAll(others);
        return codes;
    }

    private static String any(List<String> codes, RandomDataGenerator chance) {
        return codes.get(chance.nextInt(codes.size()));
    }

    String name() {
        return kind.text;
    }

    /** How many more cases are expected in a week. */
    double more(int week) {
        if (week < firstWeek || week >= firstWeek + weeks) {
            return 0;
        }
        return kind.shape.equals("ramp") ? aWeek * Math.min(1, (week - firstWeek + 1) / RAMP) : aWeek;
    }
}
