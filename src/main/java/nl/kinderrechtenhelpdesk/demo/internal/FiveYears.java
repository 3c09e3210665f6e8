package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Zone;

/**
 * How many cases come in, week by week: a slow growth, a rhythm over the year, chance, and two planted problems that start in a known
 * week. Cases of before the planted week and elsewhere in the country are as they would have been.
 */
final class FiveYears {

    static final int WEEKS = 261;

    /** Weeks before the last one in which the schools of one province begin to refuse children from emergency shelter. */
    static final int REFUSED_SCHOOLS_STARTED = 58;

    /** Weeks before the last one in which a youth-care institution begins to part brothers and sisters. */
    static final int PARTED_SIBLINGS_STARTED = 20;

    private static final double A_WEEK = 21.0;
    private static final double GROWTH_A_YEAR = 0.03;
    private static final double PLANTED_A_WEEK = 2.6;

    private final Draw draw;
    private final CaseMaker maker;
    private final LocalDate lastMonday;
    private final double scale;

    /**
     * Prepares the years before a day.
     *
     * @param scale 1 makes about 5,500 cases, 2 twice as many
     */
    FiveYears(Draw draw, CaseMaker maker, LocalDate today, double scale) {
        this.draw = draw;
        this.maker = maker;
        this.lastMonday = today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        this.scale = scale;
    }

    LocalDate monday(int weeksAgo) {
        return lastMonday.minusWeeks(weeksAgo);
    }

    /** All cases, oldest first; those of the last weeks are still open. */
    List<FictionalCase> cases(Instant now) {
        List<FictionalCase> cases = new ArrayList<>();
        for (int ago = WEEKS; ago >= 0; ago--) {
            LocalDate monday = monday(ago);
            double years = (WEEKS - ago) / 52.18;
            double expected = scale
                    * A_WEEK
                    * season(monday)
                    * (0.95 + GROWTH_A_YEAR * years)
                    * (0.85 + 0.3 * draw.below(100) / 99);
            add(cases, expected, monday, now, CaseMaker.Planted.NOTHING);
            if (ago <= REFUSED_SCHOOLS_STARTED) {
                add(cases, scale * PLANTED_A_WEEK * season(monday), monday, now, CaseMaker.Planted.REFUSED_SCHOOLS);
            }
            if (ago <= PARTED_SIBLINGS_STARTED) {
                add(cases, scale * PLANTED_A_WEEK, monday, now, CaseMaker.Planted.PARTED_SIBLINGS);
            }
        }
        cases.sort(Comparator.comparing(FictionalCase::askedAt));
        return cases;
    }

    private void add(
            List<FictionalCase> cases, double expected, LocalDate monday, Instant now, CaseMaker.Planted planted) {
        int number = 0;
        for (double rest = expected; rest > 0; rest -= 100) {
            number += draw.poisson(Math.min(100, rest));
        }
        for (int i = 0; i < number; i++) {
            int day = draw.chance(0.88) ? draw.below(5) : 5 + draw.below(2);
            Instant asked = monday.plusDays(day)
                    .atTime(draw.between(7, 22), draw.below(60), draw.below(60))
                    .atZone(Zone.AMSTERDAM)
                    .toInstant();
            if (asked.isBefore(now.minus(1, ChronoUnit.HOURS))) {
                cases.add(maker.make(draw, asked, planted));
            }
        }
    }

    /** Fewer in the summer and at Christmas, more when schools have begun. */
    static double season(LocalDate monday) {
        return switch (monday.getMonth()) {
            case JULY -> 0.78;
            case AUGUST -> 0.68;
            case SEPTEMBER -> 1.18;
            case OCTOBER, NOVEMBER -> 1.15;
            case DECEMBER -> monday.getDayOfMonth() > 17 ? 0.5 : 1.05;
            case MARCH -> 1.1;
            default -> 1.0;
        };
    }
}
