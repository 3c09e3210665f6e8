package nl.kinderrechtenhelpdesk.bookkeeping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door to the money of a year in the categories of RJ 650, for the yearly report. Counted from lines of the bank by the day they were
 * booked: what is still to be paid or received is not in it, nor anything that passed no bank.
 */
public interface YearFigures {

    /**
     * A year.
     *
     * @param closed whether it cannot change any more
     * @param cents of every category of income and costs by its code; costs are above zero
     * @param unsorted how many lines nobody sorted, which are in no figure
     * @param unsortedCents what those add up to
     */
    record Year(int year, boolean closed, Map<Category, Long> cents, int unsorted, long unsortedCents) {

        public Year {
            cents = Map.copyOf(cents);
        }

        public long income() {
            return sum(Category.Kind.INCOME, null);
        }

        public long costs() {
            return sum(Category.Kind.COST, null);
        }

        public long of(Category.Group group) {
            return sum(null, group);
        }

        public long result() {
            return income() - costs();
        }

        private long sum(Category.@Nullable Kind kind, Category.@Nullable Group group) {
            return cents.entrySet().stream()
                    .filter(one -> kind == null || one.getKey().kind() == kind)
                    .filter(one -> group == null || one.getKey().group() == group)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        /** In percents with one decimal, rounded half up; empty where it would be of nothing. */
        public Optional<BigDecimal> ratio(Ratio ratio) {
            return ratio.of(this);
        }
    }

    /** The ratios that RJ 650 asks for. */
    enum Ratio {
        /** Spent on the purpose, of all income. */
        SPENT_OF_INCOME,
        /** Spent on the purpose, of all costs. */
        SPENT_OF_COSTS,
        /** Costs of fundraising, of the income that was raised. */
        FUNDRAISING,
        /** Costs of management and administration, of all costs. */
        MANAGEMENT;

        private Optional<BigDecimal> of(Year year) {
            return switch (this) {
                case SPENT_OF_INCOME -> Percent.of(year.of(Category.Group.PURPOSE), year.income());
                case SPENT_OF_COSTS -> Percent.of(year.of(Category.Group.PURPOSE), year.costs());
                case FUNDRAISING -> Percent.of(year.of(Category.Group.FUNDRAISING), year.of(Category.Group.RAISED));
                case MANAGEMENT -> Percent.of(year.of(Category.Group.MANAGEMENT), year.costs());
            };
        }
    }

    /** Every year of which there are lines, the last first. */
    List<Integer> years();

    /** Zero throughout for a year without lines. */
    Year of(int year);
}
