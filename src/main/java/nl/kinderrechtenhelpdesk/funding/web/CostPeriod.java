package nl.kinderrechtenhelpdesk.funding.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The months of which costs are shown, from first to last. */
record CostPeriod(YearMonth first, YearMonth last) {

    /** As in an address; without months that make sense, this year until the last month that is over. */
    static CostPeriod of(String from, String until, LocalDate today) {
        YearMonth over = YearMonth.from(today).minusMonths(1);
        YearMonth last = month(until, over);
        YearMonth first = month(from, last.withMonth(1));
        return first.isAfter(last) ? new CostPeriod(last, last) : new CostPeriod(first, last);
    }

    private static YearMonth month(String text, YearMonth otherwise) {
        try {
            return text.isEmpty() ? otherwise : YearMonth.parse(text.strip());
        } catch (DateTimeException notAMonth) {
            return otherwise;
        }
    }

    LocalDate from() {
        return first.atDay(1);
    }

    /** The day after the last. */
    LocalDate until() {
        return last.plusMonths(1).atDay(1);
    }

    String query() {
        return "van=" + first + "&tot=" + last;
    }
}
