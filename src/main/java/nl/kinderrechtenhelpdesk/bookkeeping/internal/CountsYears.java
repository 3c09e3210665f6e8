package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.bookkeeping.Categories;
import nl.kinderrechtenhelpdesk.bookkeeping.Category;
import nl.kinderrechtenhelpdesk.bookkeeping.YearFigures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up a year from its journal. */
@Component
class CountsYears implements YearFigures {

    private final JournalStore journals;
    private final BookYears years;
    private final Categories categories;

    CountsYears(JournalStore journals, BookYears years, Categories categories) {
        this.journals = journals;
        this.years = years;
        this.categories = categories;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return years.withLines();
    }

    @Override
    @Transactional(readOnly = true)
    public Year of(int year) {
        String unsortedCode = categories.of(Category.Group.UNSORTED).code();
        Map<String, Long> sums = new HashMap<>();
        int unsorted = 0;
        for (JournalEntry entry : journals.entries(year)) {
            for (JournalEntry.Leg leg : entry.legs()) {
                sums.merge(leg.category(), leg.cents(), Math::addExact);
                unsorted += leg.category().equals(unsortedCode) ? 1 : 0;
            }
        }
        Map<Category, Long> cents = new HashMap<>();
        categories.all().stream()
                .filter(category -> category.kind() != Category.Kind.BALANCE)
                .forEach(category -> {
                    long debit = sums.getOrDefault(category.code(), 0L);
                    cents.put(category, category.kind() == Category.Kind.INCOME ? -debit : debit);
                });
        return new Year(year, years.isClosed(year), cents, unsorted, -sums.getOrDefault(unsortedCode, 0L));
    }
}
