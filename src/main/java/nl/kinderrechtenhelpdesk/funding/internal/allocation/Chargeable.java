package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;

/**
 * What can be charged: a closed case, or a month of work for many on one thing. Lives while a run is made; only its month is kept.
 *
 * @param id of a case its nameless id, which changes when it is erased; of other work made of what it was done for and the month
 * @param day on which the case was closed, or the first of the month
 * @param cents what it cost
 * @param codes of a case; none for other work, which no code says anything of
 */
record Chargeable(UUID id, boolean isCase, LocalDate day, long minutes, long cents, Codes codes) {

    private static final int REFERENCE = 8;

    YearMonth month() {
        return YearMonth.from(day);
    }

    /** By what people speak of it: the beginning of the nameless id, which leads nowhere. */
    static String reference(UUID id) {
        String digits = id.toString().replace("-", "").substring(0, REFERENCE).toUpperCase(Locale.ROOT);
        return digits.substring(0, REFERENCE / 2) + "-" + digits.substring(REFERENCE / 2);
    }
}
