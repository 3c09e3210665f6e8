package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.bookkeeping.Category;
import nl.kinderrechtenhelpdesk.bookkeeping.YearFigures.Ratio;
import nl.kinderrechtenhelpdesk.bookkeeping.YearFigures.Year;
import nl.kinderrechtenhelpdesk.page.Form;

/**
 * A year in the categories of the guideline, beside the year before.
 *
 * @param years of which there are lines, the last first
 */
public record YearView(
        Year year, Year before, List<Integer> years, List<Category> income, List<Category> costs, Form form) {

    public YearView {
        years = List.copyOf(years);
        income = List.copyOf(income);
        costs = List.copyOf(costs);
    }

    public static List<Ratio> ratios() {
        return List.of(Ratio.values());
    }

    public long cents(Year of, Category category) {
        return of.cents().getOrDefault(category, 0L);
    }
}
