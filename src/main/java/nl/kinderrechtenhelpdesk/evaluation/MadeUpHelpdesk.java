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
 * comes into use; twice one asker asks the same thing six times. Codes become known after days, outcomes after months. Three problems are
 * planted in it or none. Nobody's case is in it; one seed always makes the same.
 */
final class MadeUpHelpdesk {

    static final int WEEKS = 313;
    static final LocalDate FIRST = LocalDate.of(2020, 11, 16);
    static final LocalDate LAST = FIRST.plusWeeks(WEEKS).minusDays(1);

    private static final double GROWTH_A_WEEK = 0.0009;
    private static final double EVENNESS = 40;
    private static final double THEME_EVENNESS = 60;
    private static final double NO_MUNICIPALITY = 0.15;
    private static final double COMMON = 0.07;
    private static final int TIMES = 6;
    private static final String LATE_CODE = "LHBTIQ";
    private static final Set<String> ALIENS = Set.of("ASYLUM_RESIDENCE", "FAMILY_REUNIFICATION");

    private final RandomDataGenerator chance;
    private final MadeUpThemes themes = new MadeUpThemes();
    private final MadeUpPlaces places;
    private final double casesAWeek;
    private final String desk;
    private final int deskOpens;
    private final double deskBrings;
    private final int lateCodeFrom;
    private final double[] campaign = new double[WEEKS];
    private final int[] insists;
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
        this.insists = new int[] {chance.nextInt(0, WEEKS / 2 - 3), chance.nextInt(WEEKS / 2, WEEKS - 3)};
        campaigns();
        this.problems = planted ? MadeUpProblem.three(themes, places, chance) : List.of();
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
            double mean = casesAWeek * (1 + GROWTH_A_WEEK * week) * (1 + campaign[week]) * MadeUpShares.sum(shares);
            int number = chance.nextPoisson(mean * chance.nextGamma(EVENNESS, 1 / EVENNESS));
            for (int one = 0; one < number; one++) {
                cases.add(of(week, themes.all().get(MadeUpShares.drawn(shares, chance)), Map.of(), null));
            }
            if (week == insists[0] || week == insists[1]) {
                insist(week, cases);
            }
            for (MadeUpProblem problem : problems) {
                Theme theme = themes.of(problem.theme());
                int more = problem.more(week) > 0 ? chance.nextPoisson(problem.more(week)) : 0;
                for (int one = 0; one < more; one++) {
                    cases.add(of(week, theme, problem.codes(), problem.name()));
                }
            }
        }
        cases.sort(Comparator.comparing(MadeUpCase::received));
        return cases;
    }

    /** One parent asks the same thing six times in two weeks, and each time it is coded as what was then told. */
    private void insist(int week, List<MadeUpCase> cases) {
        Theme theme = themes.any(COMMON, 1, chance);
        Map<String, String> same =
                Map.of("theme", theme.code(), "asker", "PARENT", "province", places.province(chance));
        for (int one = 0; one < TIMES; one++) {
            cases.add(of(week + one % 2, theme, same, null));
        }
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

    private MadeUpCase of(int week, Theme theme, Map<String, String> planted, @Nullable String problem) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        codes.put("asker", MadeUpShares.asker(chance));
        codes.put("age_band", MadeUpShares.age(chance));
        codes.put("residence", MadeUpShares.residence(ALIENS.contains(theme.code()), chance));
        codes.put("theme", Set.of(theme.code()));
        Set<String> situations = MadeUpThemes.situations(theme, chance);
        if (week < lateCodeFrom) {
            situations.remove(LATE_CODE);
        }
        codes.put("situations", situations);
        codes.put("bodies", MadeUpThemes.bodies(theme, chance));
        codes.put("provisions", MadeUpThemes.provisions(theme, chance));
        codes.put("outcome", MadeUpShares.outcome(chance));
        Map<String, Set<String>> all = placed(week, MadeUpCase.with(codes, planted));
        LocalDate received = FIRST.plusDays(7L * week + chance.nextInt(0, 6));
        return MadeUpCase.of(received, all, problem, chance);
    }

    private Map<String, Set<String>> placed(int week, Map<String, Set<String>> codes) {
        codes.computeIfAbsent(
                "province", _ -> Set.of(places.province(desk, week < deskOpens ? 1 : deskBrings, chance)));
        String province = codes.getOrDefault("province", Set.of()).iterator().next();
        boolean unknown = chance.nextDouble() < NO_MUNICIPALITY;
        codes.computeIfAbsent("municipality", _ -> unknown ? Set.of() : Set.of(places.municipality(province, chance)));
        return codes;
    }
}
