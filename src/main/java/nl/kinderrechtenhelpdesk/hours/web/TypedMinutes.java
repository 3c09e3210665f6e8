package nl.kinderrechtenhelpdesk.hours.web;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.hours.NewEntry;
import nl.kinderrechtenhelpdesk.kernel.TypedDigits;

/** Minutes as people type them: a number of minutes (90), or hours and minutes (1:30, 1u30). Shown as hours and minutes. */
final class TypedMinutes {

    private static final int AN_HOUR = 60;
    private static final Pattern MINUTES = Pattern.compile("([0-9]{1,4})(?: ?m(?:in)?\\.?)?");
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,2}) ?[:uh] ?([0-9]{0,2})");

    private TypedMinutes() {}

    /** Nothing typed is 0; empty when it is no time, or longer than a day. */
    static OptionalInt read(String typed) {
        String text = TypedDigits.plain(typed).strip();
        Matcher minutes = MINUTES.matcher(text);
        Matcher hours = HOURS.matcher(text);
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        int read = -1;
        if (minutes.matches()) {
            read = Integer.parseInt(minutes.group(1));
        } else if (hours.matches()) {
            String rest = hours.group(2);
            int over = rest.isEmpty() ? 0 : Integer.parseInt(rest);
            read = over < AN_HOUR ? Integer.parseInt(hours.group(1)) * AN_HOUR + over : -1;
        }
        return read < 0 || read > NewEntry.MOST ? OptionalInt.empty() : OptionalInt.of(read);
    }

    /** Such as 1:05; with a minus for less than nothing. */
    static String shown(long minutes) {
        long most = Math.abs(minutes);
        String rest = "" + most % AN_HOUR;
        return (minutes < 0 ? "−" : "") + most / AN_HOUR + ":" + (rest.length() < 2 ? "0" + rest : rest);
    }
}
