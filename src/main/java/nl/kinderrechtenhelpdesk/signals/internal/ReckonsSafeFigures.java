package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.InstantSource;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import nl.kinderrechtenhelpdesk.signals.PublishableYear;
import nl.kinderrechtenhelpdesk.signals.SafeFigures;
import org.springframework.stereotype.Service;

/** Reckons what of a year may leave the house, from the facts with their keys. */
@Service
class ReckonsSafeFigures implements SafeFigures {

    private final KeyedFactStore facts;
    private final InstantSource clock;

    ReckonsSafeFigures(KeyedFactStore facts, InstantSource clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public List<Integer> years() {
        return facts.years(Zone.today(clock).getYear());
    }

    @Override
    public PublishableYear of(int year, List<PublicTable> tables) {
        return PublishableYear.of(year, facts.of(year), tables);
    }

    @Override
    public long stillOpen(int year) {
        return facts.open(year);
    }
}
