package nl.kinderrechtenhelpdesk.hours.web;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * A week of somebody's own hours.
 *
 * @param week as it stands in the address, such as {@code 2026-W48}
 * @param done the key of what was just done, or null
 * @param single entries one by one, to correct
 */
public record WeekView(
        String week,
        String title,
        String before,
        @Nullable String after,
        List<Day> days,
        List<Row> rows,
        String sum,
        List<ProposedDay> proposed,
        Clock clock,
        Form form,
        List<Option> works,
        List<Option> activities,
        List<Single> single,
        @Nullable String done) {

    /** A column; {@code open} when hours can be typed in it. */
    public record Day(LocalDate date, String name, boolean open, String sum) {}

    /** Work and activity; {@code index} names its fields. {@code work} is what is sent, null when it cannot be changed. */
    public record Row(
            int index,
            String label,
            @Nullable String path,
            String activity,
            @Nullable String work,
            List<Cell> cells,
            String sum) {}

    /** @param typed what stands in the field */
    public record Cell(String name, String typed, int minutes, boolean wrong) {

        public String shown() {
            return minutes == 0 ? "" : TypedMinutes.shown(minutes);
        }
    }

    /** What is proposed for a day. */
    public record ProposedDay(LocalDate date, String name, List<Proposed> proposals, String sum) {}

    /** What is proposed for one case of a day. */
    public record Proposed(String caseId, String number, String path, String until, List<Part> parts) {}

    /** One field of a proposal. */
    public record Part(String name, String activity, String typed) {}

    /** The clock; {@code since} is null when it does not run. */
    public record Clock(
            @Nullable String label,
            @Nullable String activity,
            @Nullable String since) {}

    /** One entry. */
    public record Single(
            String id,
            String day,
            String label,
            String activity,
            String minutes,
            @Nullable String left,
            boolean correction) {}
}
