package nl.kinderrechtenhelpdesk.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a number of cases cost together and how it is spread over them; amounts in cents. A quarter, half and three quarters of the cases cost no more
 * than the quartiles and the median (nearest rank: each is what one of the cases cost).
 *
 * @param average the sum divided by the number of cases, rounded half up to a cent; 0 without a case
 * @param withoutHours on how many nobody booked anything
 * @param unpriced minutes that have no rate, and so no price
 */
public record CostFigures(
        int cases,
        long minutes,
        long directCents,
        long overheadCents,
        long average,
        long least,
        long lowerQuartile,
        long median,
        long upperQuartile,
        long most,
        int withoutHours,
        long unpriced) {

    private static final int PARTS = 4;

    public static CostFigures of(List<CaseCost> costs) {
        long[] sorted = costs.stream().mapToLong(CaseCost::cents).sorted().toArray();
        long direct = costs.stream().mapToLong(CaseCost::directCents).sum();
        long overhead = costs.stream().mapToLong(CaseCost::overheadCents).sum();
        return new CostFigures(
                sorted.length,
                costs.stream().mapToLong(CaseCost::allMinutes).sum(),
                direct,
                overhead,
                divided(direct + overhead, sorted.length),
                quantile(sorted, 0),
                quantile(sorted, 1),
                quantile(sorted, 2),
                quantile(sorted, 3),
                quantile(sorted, PARTS),
                (int) costs.stream().filter(cost -> cost.allMinutes() == 0).count(),
                costs.stream().mapToLong(CaseCost::unpriced).sum());
    }

    /** Half up to a cent; 0 when divided by nothing. */
    public static long divided(long cents, long by) {
        return by == 0
                ? 0
                : BigDecimal.valueOf(cents)
                        .divide(BigDecimal.valueOf(by), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    public long cents() {
        return directCents + overheadCents;
    }

    /** The smallest cost that so many quarters of the cases do not exceed. */
    private static long quantile(long[] sorted, int quarters) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = Math.ceilDiv(quarters * sorted.length, PARTS);
        return sorted[Math.max(1, rank) - 1];
    }
}
