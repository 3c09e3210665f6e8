package nl.kinderrechtenhelpdesk.casework.internal;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once in each month: draws by lot some of the cases that were closed in the month before, to be coded once more. Which month was drawn and
 * what came of it are one transaction, so that it happens once, whichever node does it and however often it is stopped.
 */
@Component
class DrawsSecondCodings implements RecurringJob {

    static final int LEAST = 5;
    private static final double HUNDRED = 100;

    private final SecondCodingStore store;
    private final CaseworkSettings settings;
    private final InstantSource clock;
    private final Random random;

    @Autowired
    DrawsSecondCodings(SecondCodingStore store, CaseworkSettings settings, InstantSource clock) {
        this(store, settings, clock, new SecureRandom());
    }

    DrawsSecondCodings(SecondCodingStore store, CaseworkSettings settings, InstantSource clock, Random random) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String name() {
        return "casework.second-codings";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(6, 10));
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = Zone.today(clock);
        LocalDate until = today.withDayOfMonth(1);
        LocalDate month = until.minusMonths(1);
        if (settings.secondCodingPercent() == 0 || !store.begin(month)) {
            return;
        }
        List<UUID> closed = new ArrayList<>(store.candidates(month, until));
        Collections.shuffle(closed, random);
        int wanted = (int) Math.ceil(closed.size() * settings.secondCodingPercent() / HUNDRED);
        List<UUID> drawn = closed.subList(0, Math.min(closed.size(), Math.max(LEAST, wanted)));
        store.draw(month, closed.size(), drawn, today);
    }
}
