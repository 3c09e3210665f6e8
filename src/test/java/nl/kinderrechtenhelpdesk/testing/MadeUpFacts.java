package nl.kinderrechtenhelpdesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.disclosure.Counted;
import nl.kinderrechtenhelpdesk.signals.PublicDimensions;

/** Facts with keys that follow from a seed, so that whether they may be published is the same at each run. */
public record MadeUpFacts(List<Fact> facts) {

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
