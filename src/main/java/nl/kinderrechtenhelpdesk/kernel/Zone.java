package nl.kinderrechtenhelpdesk.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone of the helpdesk: screens and legal terms follow the clock in Amsterdam. */
public final class Zone {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Zone() {}

    public static LocalDate today(InstantSource clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(AMSTERDAM).toLocalDate();
    }
}
