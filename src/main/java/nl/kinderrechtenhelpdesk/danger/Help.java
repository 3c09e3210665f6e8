package nl.kinderrechtenhelpdesk.danger;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody in danger finds help at one moment: lines in the order in which they are offered. Shown by the template part
 * {@code danger/panel}. Not the helpdesk's own number, which is a setting, nor a body of {@code rights}, which decides about a child.
 *
 * @param kinds of what the text told; empty where all help is listed
 */
public record Help(Set<DangerKind> kinds, Place place, List<Line> lines) {

    public Help {
        kinds = Set.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /** The kind whose words open the panel: the first that was seen, in the order in which help is offered. */
    public DangerKind first() {
        return kinds.stream().sorted().findFirst().orElse(DangerKind.DANGER);
    }

    /** Where the person in danger is. */
    public enum Place {
        NETHERLANDS,
        CARIBBEAN,
        ABROAD
    }

    /**
     * One organisation; what it is called and for what, are messages under its code.
     *
     * @param open whether at least one of its ways answers now
     */
    public record Line(String code, List<Way> ways, boolean open) {

        public Line {
            ways = List.copyOf(ways);
        }
    }

    /** How it is reached. */
    public enum Means {
        TELEPHONE,
        CHAT,
        WHATSAPP,
        APP,
        SITE
    }

    /**
     * One way to reach a line.
     *
     * @param shown a number or a name of a site, as it is written for people
     * @param address where a link goes; null when there is nothing to link to
     * @param hours when it answers; null for a site, which is always there to read
     * @param offBill whether a source says that the number stays off the telephone bill
     */
    public record Way(
            Means means,
            String shown,
            @Nullable String address,
            @Nullable Hours hours,
            boolean open,
            boolean offBill) {}

    /**
     * When somebody answers, on the clock of the line; without bounds it is day and night. Public holidays are not known here.
     *
     * @param workdays Monday to Friday only
     */
    public record Hours(
            boolean workdays,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            ZoneId zone) {

        public boolean always() {
            return from == null && !workdays;
        }

        public boolean include(Instant moment) {
            var local = moment.atZone(zone);
            boolean day = !workdays || local.getDayOfWeek().getValue() <= 5;
            return day
                    && (from == null || !local.toLocalTime().isBefore(from))
                    && (until == null || local.toLocalTime().isBefore(until));
        }

        /** The hour as people say it, such as 9 or 17:30. */
        public static String said(@Nullable LocalTime time) {
            if (time == null) {
                return "";
            }
            return time.getMinute() == 0 ? String.valueOf(time.getHour()) : time.toString();
        }
    }
}
