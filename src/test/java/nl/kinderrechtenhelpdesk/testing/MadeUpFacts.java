package nl.kinderrechtenhelpdesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.disclosure.CellKey;
import nl.kinderrechtenhelpdesk.disclosure.Counted;
import nl.kinderrechtenhelpdesk.disclosure.Perturbation;
import nl.kinderrechtenhelpdesk.signals.PublicDimensions;

/** Facts with keys that follow from a seed, so that whether they may be published is the same at each run. */
public record MadeUpFacts(List<Fact> facts) {

    /** So many that a code is named although its figure is as low as it can be. */
    private static final int LARGE = 25;

    private static final List<String> THEMES = List.of("EDUCATION", "HOUSING", "FAMILY_CONTACT", "HEALTH_CARE");
    private static final List<String> PROVINCES = List.of("PV26", "PV27", "PV28", "PV30");
    private static final List<String> SITUATIONS = List.of("POVERTY", "NO_SCHOOL", "HOMELESS");
    private static final List<String> PROVISIONS = List.of("CRC-3", "CRC-9", "CRC-24", "CRC-28");
    private static final List<String> OUTCOMES = List.of("RESPECTED", "NOT_RESPECTED", "PENDING");

    /** One, with its codes as they are stored. */
    public record Fact(List<String> codes, long key) {}

    /** @param skewed how much more often the first code of each list is drawn than the last: small counts come of it */
    public static MadeUpFacts of(long seed, int number, double skewed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (int one = 0; one < number; one++) {
            facts.add(new Fact(
                    List.of(
                            "theme:" + draw(random, THEMES, skewed),
                            "province:" + draw(random, PROVINCES, skewed),
                            "situation:" + draw(random, SITUATIONS, skewed),
                            "provision:" + draw(random, PROVISIONS, skewed),
                            "outcome:" + draw(random, OUTCOMES, skewed),
                            "asker:" + (random.nextInt(10) == 0 ? "CHILD" : "PARENT"),
                            "age_band:AGE_12_15"),
                    random.nextLong()));
        }
        return new MadeUpFacts(facts);
    }

    /**
     * Facts of which the figures of a theme and of a province are as low as they can be: one case more, with both, would show in one of them, and
     * no other case has both. So the two cases that do can only be two or fewer.
     */
    public static MadeUpFacts givenAway() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(List.of("theme:EDUCATION", "province:PV27"), 11));
        facts.add(new Fact(List.of("theme:EDUCATION", "province:PV27"), 12));
        for (int one = 1; one < LARGE; one++) {
            facts.add(new Fact(List.of("theme:EDUCATION", "province:PV26"), 100 + one));
            facts.add(new Fact(List.of("theme:HOUSING", "province:PV27"), 1_000 + one));
        }
        facts.add(lowest(facts, "theme:EDUCATION", "province:PV26"));
        facts.add(lowest(facts, "province:PV27", "theme:HOUSING"));
        return new MadeUpFacts(facts);
    }

    /** A fact with these codes, by whose key the figure of the first is as low as it can be. */
    private static Fact lowest(List<Fact> others, String code, String further) {
        List<Fact> same =
                others.stream().filter(fact -> fact.codes().contains(code)).toList();
        CellKey so = new CellKey(same.stream().mapToLong(Fact::key).sum());
        int count = same.size() + 1;
        long key = LongStream.iterate(1, last -> last + 1)
                .filter(one -> Perturbation.shown(count, so.plus(one)) == count - Perturbation.MOST)
                .findFirst()
                .orElseThrow();
        return new Fact(List.of(code, further), key);
    }

    private static String draw(Random random, List<String> codes, double skewed) {
        return codes.get((int) (codes.size() * Math.pow(random.nextDouble(), skewed)));
    }

    public List<Counted> counted(PublicDimensions dimensions) {
        return facts.stream()
                .map(fact -> new Counted(
                        dimensions.of(Codes.of(fact.codes()).byFacet().entrySet().stream()
                                .collect(
                                        Collectors.toMap(codes -> codes.getKey().name(), codes -> codes.getValue()))),
                        fact.key()))
                .toList();
    }
}
