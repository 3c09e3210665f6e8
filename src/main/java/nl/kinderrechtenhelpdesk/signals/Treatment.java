package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Compares how like cases were decided by each body and in each province. Beside {@link Detector}, which asks what comes more often. See
 * {@code docs/evaluation/treatment.md} for how well. Safe for use by several threads.
 */
public interface Treatment {

    /** So many of what is {@linkplain Compared.Grade#NOTABLE notable} may be chance, at every look. */
    int PERHAPS_CHANCE = 2;

    /**
     * Everything that can be compared, the strongest evidence first.
     *
     * @param falseShare which share of what is told may be chance, such as 0.1
     */
    List<Compared> look(Decisions decisions, double falseShare);

    /** The same as it was on a day, before which all was known that counts; days are asked in order. */
    Function<LocalDate, List<Compared>> replay(Decisions decisions, double falseShare);

    /** One comparison in full; without groups when no case fits. */
    Comparison compare(Decisions decisions, Choice choice);
}
