package nl.kinderrechtenhelpdesk.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.evaluation.MadeUpDecisions.Planted;
import nl.kinderrechtenhelpdesk.evaluation.MadeUpDecisions.Recipe;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import org.jspecify.annotations.Nullable;

/** Makes up the cases of one helpdesk by its recipe, all by chance from one seed. */
final class MakesDecisions {

    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 4);
    private static final int RULES = 36;
    private static final double WITH_DECISION = 0.45;
    private static final double UNKNOWN_PLACE = 0.15;
    private static final double CHANGES = 0.25;
    /** Problems are planted in rules that come often enough for a lawyer to meet them. */
    private static final int OFTEN = 8;

    private static final int[] PEOPLE = {6, 7, 5, 12, 21, 4, 14, 29, 37, 4, 26, 11};
    private static final String[] AGES = {"AGE_0_3", "AGE_4_7", "AGE_8_11", "AGE_12_15", "AGE_16_17"};
    private static final String[] RESIDENCE = {"NOT_RELEVANT", "DUTCH", "NO_PERMIT", "ASYLUM_PROCEDURE"};
    private static final String[] SITUATIONS = {"POVERTY", "DISABILITY", "NO_SCHOOL", "REFUGEE", "NOT_WITH_PARENTS"};

    /** One rule with what is usual for it. */
    private record Rule(
            String code,
            double weight,
            double logit,
            List<Double> byAge,
            double byResidence,
            List<String> bodies,
            String situation,
            int changeWeek,
            double change) {}

    private final Recipe recipe;
    private final RandomGenerator random;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();

    private record Known(LocalDate on, Codes codes) {}

    MakesDecisions(Recipe recipe) {
        this.recipe = recipe;
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(recipe.seed());
    }

    MadeUpDecisions made() {
        int weeks = recipe.years() * 52;
        for (int rule = 0; rule < RULES; rule++) {
            rules.add(rule(rule, weeks));
        }
        for (int problem = 0; problem < recipe.problems(); problem++) {
            plant(problem, weeks);
        }
        List<Known> cases = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            for (int one = poisson(recipe.week() * WITH_DECISION); one > 0; one--) {
                cases.add(one(week));
            }
        }
        cases.sort(Comparator.comparing(Known::on));
        Decisions decisions = new Decisions();
        cases.forEach(one -> decisions.add(one.on(), one.codes(), null));
        return new MadeUpDecisions(decisions, List.copyOf(planted), BEGIN, BEGIN.plusWeeks(weeks));
    }

    private Rule rule(int number, int weeks) {
        List<Double> byAge =
                Stream.of(AGES).map(age -> 0.4 * random.nextGaussian()).toList();
        String body = "BODY_" + number % 14;
        return new Rule(
                "RULE-" + number,
                1 / (number + 2.0),
                0.8 * random.nextGaussian(),
                byAge,
                0.5 * random.nextGaussian(),
                number % 3 == 0 ? List.of(body, "BODY_" + (number + 5) % 14) : List.of(body),
                SITUATIONS[random.nextInt(SITUATIONS.length)],
                random.nextDouble() < CHANGES ? random.nextInt(weeks) : Integer.MAX_VALUE,
                random.nextBoolean() ? 1.2 : -1.2);
    }

    /** In a province, or for a rule that two bodies decide about in one of these. */
    private void plant(int problem, int weeks) {
        Rule rule = rules.get((problem * 3 + random.nextInt(3)) % OFTEN);
        LocalDate from = BEGIN.plusWeeks(weeks / 3 + random.nextInt(26));
        planted.add(
                rule.bodies().size() > 1 && random.nextBoolean()
                        ? new Planted(rule.code(), Facet.BODY, rule.bodies().getLast(), from)
                        : new Planted(rule.code(), Facet.PROVINCE, province(), from));
    }

    private Known one(int week) {
        LocalDate received = BEGIN.plusWeeks(week).plusDays(random.nextInt(7));
        Rule rule = rule();
        int age = random.nextInt(AGES.length);
        int residence = random.nextDouble() < 0.6 ? 0 : random.nextInt(RESIDENCE.length);
        String body = rule.bodies().get(random.nextInt(rule.bodies().size()));
        String province = random.nextDouble() < UNKNOWN_PLACE ? null : province();
        LocalDate decided = received.minusDays(random.nextInt(60));
        boolean granted = random.nextDouble() < share(rule, age, residence, body, province, decided, week);
        Codes codes = Codes.NONE
                .with(Facet.THEME, "THEME_" + rule.code().hashCode() % 9)
                .with(Facet.RULE, random.nextDouble() < 0.9 ? rule.code() : null)
                .with(Facet.AGE_BAND, AGES[age])
                .with(Facet.RESIDENCE, RESIDENCE[residence])
                .with(Facet.SITUATION, situations(rule))
                .with(Facet.BODY, body)
                .with(Facet.PROVINCE, province)
                .with(Facet.DECISION_MONTH, YearMonth.from(decided).toString())
                .with(Facet.DECIDED, what(granted));
        return new Known(received.plusDays(20 + random.nextInt(90)), codes);
    }

    private String what(boolean granted) {
        if (random.nextDouble() < 0.05) {
            return "WITHDRAWN";
        }
        double which = random.nextDouble();
        return granted ? which < 0.7 ? "GRANTED" : "PARTLY" : which < 0.85 ? "REFUSED" : "NOTHING";
    }

    private List<String> situations(Rule rule) {
        List<String> situations = new ArrayList<>();
        if (random.nextDouble() < 0.7) {
            situations.add(rule.situation());
        }
        if (random.nextDouble() < 0.2) {
            situations.add(SITUATIONS[random.nextInt(SITUATIONS.length)]);
        }
        return situations;
    }

    private double share(
            Rule rule, int age, int residence, String body, @Nullable String province, LocalDate decided, int week) {
        boolean problem = false;
        for (Planted one : planted) {
            if (one.rule().equals(rule.code())) {
                problem = true;
                if (!decided.isBefore(one.from())
                        && (one.group().equals(body) || one.group().equals(province))) {
                    return recipe.there();
                }
            }
        }
        double base = problem ? logit(recipe.elsewhere()) : rule.logit();
        double change = week >= rule.changeWeek() && !problem ? rule.change() : 0;
        return 1 / (1 + Math.exp(-(base + rule.byAge().get(age) + (residence > 1 ? rule.byResidence() : 0) + change)));
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private Rule rule() {
        double rest =
                random.nextDouble() * rules.stream().mapToDouble(Rule::weight).sum();
        for (Rule rule : rules) {
            rest -= rule.weight();
            if (rest < 0) {
                return rule;
            }
        }
        return rules.getLast();
    }

    private String province() {
        int all = 0;
        for (int people : PEOPLE) {
            all += people;
        }
        int rest = random.nextInt(all);
        int province = 0;
        while (rest >= PEOPLE[province]) {
            rest -= PEOPLE[province++];
        }
        return "PV" + (20 + province);
    }

    /** By Knuth's multiplication. */
    private int poisson(double expected) {
        double limit = Math.exp(-expected);
        double product = random.nextDouble();
        int events = 0;
        while (product > limit) {
            product *= random.nextDouble();
            events++;
        }
        return events;
    }
}
