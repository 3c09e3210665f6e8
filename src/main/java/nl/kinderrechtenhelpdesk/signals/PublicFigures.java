package nl.kinderrechtenhelpdesk.signals;

import java.util.List;

/**
 * The figures that may leave the house: they have passed disclosure control, so {@code publication} shows them as they are.
 *
 * <p>At least ten cases for each figure, rounded to fives, and no two breakdowns that can be subtracted.
 */
public interface PublicFigures {

    /** Closed cases by year of closing, oldest first; a year with fewer than ten is left out. */
    List<YearTotal> casesByYear();

    /** One year. */
    record YearTotal(int year, long cases) {}
}
