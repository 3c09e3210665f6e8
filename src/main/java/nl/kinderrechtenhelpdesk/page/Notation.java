package nl.kinderrechtenhelpdesk.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.jspecify.annotations.Nullable;

/** How a language writes dates, times and figures; templates ask {@link Screen} for them, letters this. */
public record Notation(Language language) {

    /** A few for each language; making one takes longer than using it. */
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : format("d MMMM uuuu").format(date);
    }

    public String shortDate(@Nullable LocalDate date) {
        return date == null ? "" : format("dd-MM-uuuu").format(date);
    }

    public String dayAndDate(LocalDate date) {
        return format("EEEE d MMMM uuuu").format(date);
    }

    /** On the clock in Amsterdam. */
    public String dateTime(Instant instant) {
        return format("d MMMM uuuu HH:mm").format(instant.atZone(Zone.AMSTERDAM));
    }

    public String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** With one decimal. */
    public String decimal(double number) {
        return String.format(language.locale(), "%,.1f", number);
    }

    /** For example: € 1.250,50; below zero with a minus before it. */
    public String euros(long cents) {
        String amount = String.format(language.locale(), "%,.2f", BigDecimal.valueOf(Math.absExact(cents), 2));
        return (cents < 0 ? "−" : "") + "€\u00A0" + amount;
    }

    private DateTimeFormatter format(String pattern) {
        return FORMATS.computeIfAbsent(
                pattern + language, _ -> DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
