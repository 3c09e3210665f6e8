package nl.kinderrechtenhelpdesk.giving;

import java.util.Optional;

/**
 * What a case really costs, as a module that counts hours and costs may know it: a bean of this kind is shown beside the rounded figure of
 * the organisation. Without one nothing is shown.
 */
public interface CostOfCases {

    /**
     * @param year the calendar year that was counted
     * @param cents the mean of a case, in euro cents
     * @param cases how many closed cases it is the mean of
     */
    record OfYear(int year, long cents, long cases) {}

    /** Of the last year that may be shown to everybody; empty while there is none. */
    Optional<OfYear> last();
}
