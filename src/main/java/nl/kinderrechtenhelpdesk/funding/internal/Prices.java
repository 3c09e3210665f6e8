package nl.kinderrechtenhelpdesk.funding.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.funding.WorkCost;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.hours.figures.HourLine;
import org.jspecify.annotations.Nullable;

/** What entries cost by the rates that hold. */
final class Prices {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /** By activity, null being all; and by the day from which it holds. */
    private final Map<@Nullable Activity, NavigableMap<LocalDate, Long>> rates = new HashMap<>();

    /** @param entered in the order in which they were entered: of two for the same day the later one counts */
    Prices(List<Rate> entered) {
        for (Rate rate : entered) {
            rates.computeIfAbsent(rate.activity(), _ -> new TreeMap<>()).put(rate.validFrom(), rate.centsAnHour());
        }
    }

    /** The rate of an hour on a day: of the activity itself, or else the one for all; null when there is neither. */
    @Nullable
    Long anHour(Activity activity, LocalDate day) {
        Long own = of(activity, day);
        return own == null ? of(null, day) : own;
    }

    private @Nullable Long of(@Nullable Activity activity, LocalDate day) {
        NavigableMap<LocalDate, Long> known = rates.get(activity);
        Map.Entry<LocalDate, Long> last = known == null ? null : known.floorEntry(day);
        return last == null ? null : last.getValue();
    }

    WorkCost priced(HourLine line) {
        Long rate = line.work().kind().direct() ? anHour(line.activity(), line.doneOn()) : null;
        return new WorkCost(line, rate, rate == null ? 0 : cents(line.minutes(), rate));
    }

    /** Half up to a cent, away from nothing: what is taken back costs exactly as much as what was booked. */
    static long cents(int minutes, long centsAnHour) {
        return BigDecimal.valueOf(minutes)
                .multiply(BigDecimal.valueOf(centsAnHour))
                .divide(MINUTES_AN_HOUR, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
