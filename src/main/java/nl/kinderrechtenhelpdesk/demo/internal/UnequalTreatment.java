package nl.kinderrechtenhelpdesk.demo.internal;

import org.jspecify.annotations.Nullable;

/**
 * The planted unequal treatment: about help for children with a disability, municipalities in one province refuse nearly always what
 * others grant in part. By a chance of its own, so that all other cases of the demo stay as they are.
 */
final class UnequalTreatment {

    /** Article 2.3 of the Jeugdwet. */
    static final String RULE = "BWBR0034925-2.3";

    /** Noord-Brabant. */
    static final String PROVINCE = "PV30";

    private static final double REFUSED_THERE = 0.92;
    private static final double REFUSED_ELSEWHERE = 0.18;

    private UnequalTreatment() {}

    /** What was decided in a case with a decision. */
    static String decided(FictionalCase made, @Nullable String province) {
        if (!RULE.equals(made.scenario().rule())) {
            return made.violated() ? "REFUSED" : "PARTLY";
        }
        double refused = PROVINCE.equals(province) ? REFUSED_THERE : REFUSED_ELSEWHERE;
        return new Draw(made.askedAt().toEpochMilli()).chance(refused) ? "REFUSED" : "PARTLY";
    }
}
