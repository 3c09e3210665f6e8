package nl.kinderrechtenhelpdesk.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.evaluation.MadeUpThemes.Theme;
import org.hipparchus.random.RandomDataGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Six years of a helpdesk that does not exist, of the kind of {@code helpdesk-sim}: its weights for signals are chosen on such sets and
 * judged on others. It grows, has busy weeks and a campaign each year; schools begin, winter comes; a desk opens in one province and a code
 * comes into use. Codes become known after days, outcomes after months. Three problems are planted in it or none. Nobody's case is in it;
 * one seed always makes the same.
 */
final class MadeUpHelpdesk {

    static final int WEEKS = 313;
    static final LocalDate FIRST = LocalDate.of(2020, 11, 16);
    static final LocalDate LAST = FIRST.plusWeeks(WEEKS).minusDays(1);

    private static final double GROWTH_A_WEEK = 0.0009;
    private static final double EVENNESS = 40;
    private static final double THEME_EVENNESS = 60;
    private static final double NO_MUNICIPALITY = 0.15;
    private static final String LATE_CODE = "LHBTIQ";
    private static final Set<String> ALIENS = Set.of("ASYLUM_RESIDENCE", "FAMILY_REUNIFICATION");

    private static final Map<String, Double> ASKERS = of(
            "PARENT",
            0.302,
            "AID_WORKER",
            0.2,
            "CHILD",
            0.16,
            "LAWYER",
            0.13,
            "OTHER_PROFESSIONAL",
            0.078,
            "FOSTER_PARENT",
            0.07,
            "OTHER",
            0.06);
    private static final Map<String, Double> AGES = of(
            "AGE_12_15",
            0.355,
            "AGE_8_11",
            0.21,
            "AGE_16_17",
            0.202,
            "AGE_4_7",
            0.093,
            "AGE_0_3",
            0.05,
            "AGE_18_PLUS",
            0.05,
            "UNKNOWN",
            0.04);
    private static final Map<String, Double> RESIDENCE = of("NOT_RELEVANT", 0.8, "DUTCH", 0.2);
    private static final Map<String, Double> RESIDENCE_OF_ALIENS =
            of("PROCEDURE", 0.4, "NO_PERMIT", 0.35, "PERMIT", 0.25);
    private static final Map<String, Double> OUTCOMES = of(
            "RESPECTED",
            0.36,
            "NOT_RESPECTED",
            0.25,
            "PARTLY_RESPECTED",
            0.22,
            "PENDING",
            0.1,
            "UNKNOWN",
            0.05,
            "WITHDRAWN",
            0.02);

    private final RandomDataGenerator chance;
    private final MadeUpThemes themes = new MadeUpThemes();
    private final MadeUpPlaces places;
    private final double casesAWeek;
    private final String desk;
    private final int deskOpens;
    private final double deskBrings;
    private final int lateCodeFrom;
    private final double[] campaign = new double[WEEKS];
    private final List<MadeUpProblem> problems;

    /** @param casesAWeek in the first year, on average */
    MadeUpHelpdesk(long seed, double casesAWeek, boolean planted) {
        this.chance = new RandomDataGenerator(seed);
        this.places = new MadeUpPlaces(chance);
        this.casesAWeek = casesAWeek;
        this.desk = places.province(chance);
        this.deskOpens = chance.nextInt(52, 282);
        this.deskBrings = chance.nextUniform(1.3, 2);
        this.lateCodeFrom = chance.nextInt(118, 200);
        campaigns();
        this.problems = planted ? MadeUpProblem.three(themes, places, chance) : List.of();
    }

    private static Map<String, Double> of(Object... codesAndShares) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int at = 0; at < codesAndShares.length; at += 2) {
            shares.put((String) codesAndShares[at], (Double) codesAndShares[at + 1]);
        }
        return shares;
    }

    private void campaigns() {
        for (int year = 0; year < WEEKS / 52; year++) {
            int from = 52 * year + chance.nextInt(0, 47);
            int weeks = chance.nextInt(2, 5);
            double brings = chance.nextUniform(0.3, 0.8);
            for (int week = from; week < from + weeks; week++) {
                campaign[week] = brings;
            }
        }
    }

    List<MadeUpProblem> problems() {
        return problems;
    }

    /** In the order in which they were received. */
    List<MadeUpCase> cases() {
        List<MadeUpCase> cases = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            double[] shares = shares(week);
            double mean = casesAWeek * (1 + GROWTH_A_WEEK * week) * (1 + campaign[week]) * sum(shares);
            int number = chance.nextPoisson(mean * chance.nextGamma(EVENNESS, 1 / EVENNESS));
            for (int one = 0; one < number; one++) {
                cases.add(of(week, themes.all().get(drawn(shares, chance)), null));
            }
            for (MadeUpProblem problem : problems) {
                Theme theme = themes.of(problem.theme());
                int more = problem.more(week) > 0 ? chance.nextPoisson(problem.more(week)) : 0;
                for (int one = 0; one < more; one++) {
                    cases.add(of(week, theme, problem));
                }
            }
        }
        cases.sort(Comparator.comparing(MadeUpCase::received));
        return cases;
    }

    /** Of the themes in a week; together more than 1 in a busy season. */
    private double[] shares(int week) {
        int month = FIRST.plusWeeks(week).getMonthValue();
        return themes.all().stream()
                .mapToDouble(theme -> theme.share()
                        * season(theme.code(), month)
                        * chance.nextGamma(THEME_EVENNESS, 1 / THEME_EVENNESS))
                .toArray();
    }

    private static double season(String theme, int month) {
        return switch (theme) {
            case "EDUCATION" -> month == 7 ? 0.65 : month >= 8 && month <= 10 ? 1.45 : 1;
            case "HOUSING" -> month >= 11 || month <= 2 ? 1.5 : 1;
            default -> 1;
        };
    }

    private MadeUpCase of(int week, Theme theme, @Nullable MadeUpProblem problem) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        codes.put("asker", one(ASKERS));
        codes.put("age_band", one(AGES));
        codes.put("residence", one(ALIENS.contains(theme.code()) ? RESIDENCE_OF_ALIENS : RESIDENCE));
        codes.put("theme", Set.of(theme.code()));
        Set<String> situations = MadeUpThemes.situations(theme, chance);
        if (week < lateCodeFrom) {
            situations.remove(LATE_CODE);
        }
        codes.put("situations", situations);
        codes.put("bodies", MadeUpThemes.bodies(theme, chance));
        codes.put("provisions", MadeUpThemes.provisions(theme, chance));
        codes.put("outcome", one(OUTCOMES));
        Map<String, Set<String>> all =
                placed(week, MadeUpCase.with(codes, problem == null ? Map.of() : problem.codes()));
        LocalDate received = FIRST.plusDays(7L * week + chance.nextInt(0, 6));
        return MadeUpCase.of(received, all, problem == null ? null : problem.name(), chance);
    }

    private Map<String, Set<String>> placed(int week, Map<String, Set<String>> codes) {
        codes.computeIfAbsent(
                "province", _ -> Set.of(places.province(desk, week < deskOpens ? 1 : deskBrings, chance)));
        String province = codes.getOrDefault("province", Set.of()).iterator().next();
        boolean unknown = chance.nextDouble() < NO_MUNICIPALITY;
        codes.computeIfAbsent("municipality", _ -> unknown ? Set.of() : Set.of(places.municipality(province, chance)));
        return codes;
    }

    private Set<String> one(Map<String, Double> shares) {
        List<String> codes = List.copyOf(shares.keySet());
        return Set.of(codes.get(drawn(
                codes.stream()
                        .mapToDouble(code -> shares.getOrDefault(code, 0.0))
                        .toArray(),
                chance)));
    }

    /** A number from 0, each as often as its share of the sum. */
    static int drawn(double[] shares, RandomDataGenerator chance) {
        double left = chance.nextDouble() * sum(shares);
        int at = 0;
        while (at < shares.length - 1 && left >= shares[at]) {
            left -= shares[at++];
        }
        return at;
    }

    private static double sum(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }
}
