package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks for signals as if it had been done each week of the last half year, once the demo is filled. */
@Component
@Profile("demo")
@Order(FillsDemo.FIRST + 1)
class LooksBack implements ApplicationRunner {

    private static final int WEEKS = 26;

    private final DemoSettings settings;
    private final SignalDesk desk;
    private final InstantSource clock;

    LooksBack(DemoSettings settings, SignalDesk desk, InstantSource clock) {
        this.settings = settings;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = settings.today() == null ? Zone.today(clock) : settings.today();
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = WEEKS; week >= 0; week--) {
            desk.look(last.minusWeeks(week));
        }
    }
}
