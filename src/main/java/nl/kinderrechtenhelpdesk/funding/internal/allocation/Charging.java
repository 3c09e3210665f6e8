package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;

/** What the terms of one grant say of a piece of work: whether it fits, and what may be charged, rounded half up to a cent. */
final class Charging {

    private static final int MINUTES = 60;
    private static final int WHOLE = 10_000;
    private static final int HUNDRED = 100;

    private final Terms terms;
    private final int rise;
    private final List<Set<String>> asked;

    /** @param rise of the rate of an hour, in per cent */
    Charging(Terms terms, int rise, Codebook codebook) {
        this.terms = terms;
        this.rise = rise;
        asked = codebook.meant(new Selection(terms.codes(), null, null, true)).stream()
                .map(meant -> (Set<String>) new HashSet<>(meant))
                .toList();
    }

    boolean inPeriod(Chargeable work) {
        return !work.day().isBefore(terms.from()) && !work.day().isAfter(terms.until());
    }

    /** Codes say something of cases only: other work is asked for or is not. */
    boolean inConditions(Chargeable work) {
        if (!work.isCase()) {
            return terms.systemic();
        }
        List<String> codes = work.codes().stored();
        return asked.stream().allMatch(meant -> codes.stream().anyMatch(meant::contains));
    }

    /** Whether there is a price for it at all: a price for a case says nothing of other work. */
    boolean priced(Chargeable work) {
        return work.isCase() || terms.basis() != Basis.CASE;
    }

    long cents(Chargeable work) {
        return switch (terms.basis()) {
            case CASE -> terms.rateCents();
            case HOUR -> part(terms.rateCents() * work.minutes() * (HUNDRED + rise), MINUTES * HUNDRED);
            case SHARE -> part(work.cents() * terms.share(), WHOLE);
            case COST -> work.cents();
        };
    }

    static long part(long of, long by) {
        return BigDecimal.valueOf(of)
                .divide(BigDecimal.valueOf(by), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
