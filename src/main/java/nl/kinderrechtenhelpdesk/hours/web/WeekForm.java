package nl.kinderrechtenhelpdesk.hours.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kinderrechtenhelpdesk.hours.HourBook.Cell;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.page.Form;

/** Reads what was typed in a week: in the cells of its rows, and in the empty row under them. */
final class WeekForm {

    static final int DAYS = 7;
    static final String NEW = "nieuw";

    private static final int MOST_ROWS = 500;

    private WeekForm() {}

    static String field(Object row, int day) {
        return "u-" + row + "-" + day;
    }

    /** What its cells are to come to; what cannot be read is rejected on the form. */
    static List<Cell> read(Form form, LocalDate monday) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS && !form.value("w-" + row).isEmpty(); row++) {
            String[] key = form.value("w-" + row).split("\\|", 2);
            WorkKey work = WorkKey.of(key[0]).orElse(null);
            Activity activity = key.length < 2 ? null : activity(key[1]).orElse(null);
            for (int day = 0; work != null && activity != null && day < DAYS; day++) {
                read(form, "" + row, day, monday, work, activity, cells);
            }
        }
        readNew(form, monday, cells);
        return cells;
    }

    private static void readNew(Form form, LocalDate monday, List<Cell> cells) {
        List<Cell> fresh = new ArrayList<>();
        WorkKey work = WorkKey.of(form.value("werk")).orElse(null);
        Activity activity = activity(form.value("activiteit")).orElse(null);
        for (int day = 0; day < DAYS; day++) {
            read(
                    form,
                    NEW,
                    day,
                    monday,
                    work == null ? new WorkKey.General() : work,
                    activity == null ? Activity.OTHER : activity,
                    fresh);
        }
        if (!fresh.isEmpty() && work == null) {
            form.reject("werk", "hours.problem.work");
        }
        if (!fresh.isEmpty() && activity == null) {
            form.reject("activiteit", "hours.problem.activity");
        }
        cells.addAll(fresh);
    }

    private static void read(
            Form form, String row, int day, LocalDate monday, WorkKey work, Activity activity, List<Cell> cells) {
        String name = field(row, day);
        if (form.values(name).isEmpty()) {
            return;
        }
        OptionalInt minutes = TypedMinutes.read(form.value(name));
        int was = TypedMinutes.read(form.value("o-" + row + "-" + day)).orElse(0);
        if (minutes.isEmpty()) {
            form.reject(name, "hours.problem.minutes");
        } else if (minutes.getAsInt() != was) {
            cells.add(new Cell(work, activity, monday.plusDays(day), was, minutes.getAsInt()));
        }
    }

    static Optional<Activity> activity(String name) {
        for (Activity one : Activity.values()) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
