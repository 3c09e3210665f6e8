package nl.kinderrechtenhelpdesk.bookkeeping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A share in percents with one decimal, rounded half up. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Empty where the whole is nothing, or less. */
    static Optional<BigDecimal> of(long part, long whole) {
        return whole <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
