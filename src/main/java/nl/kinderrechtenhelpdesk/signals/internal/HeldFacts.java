package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts selections of the facts of one revision. The first few are counted in the database, as often no others follow: taking all facts
 * into memory costs as much as some five of them. Every next one is a walk over numbers. Never older than the revision that is asked for.
 */
@Component
class HeldFacts {

    /** About 11 MB; with more facts the database counts. */
    private static final int MOST = 300_000;

    private static final int FIRST_FEW = 3;

    private final FactCounts facts;
    private final Codebook codebook;
    private final Lock taking = new ReentrantLock();
    private volatile @Nullable Held held;
    private long seen = -1;
    private int counted;

    /** Without facts when there are too many. */
    private record Held(long revision, @Nullable NumberedFacts facts) {}

    HeldFacts(FactCounts facts, Codebook codebook) {
        this.facts = facts;
        this.codebook = codebook;
    }

    /** What a selection counts; {@code revision} was read from the database just before. */
    Tally tally(long revision, Selection selection) {
        NumberedFacts numbered = of(revision);
        return numbered == null ? facts.tally(selection) : Walk.of(numbered, selection, codebook);
    }

    private @Nullable NumberedFacts of(long revision) {
        Held known = held;
        if (known != null && known.revision() >= revision) {
            return known.facts();
        }
        // who comes while another takes them counts in the database: nobody waits, perhaps with a connection in hand
        if (!taking.tryLock()) {
            return null;
        }
        try {
            return taken(revision);
        } finally {
            taking.unlock();
        }
    }

    private @Nullable NumberedFacts taken(long revision) {
        Held known = held;
        if (known != null && known.revision() >= revision) {
            return known.facts();
        }
        if (seen < revision) {
            seen = revision;
            counted = 0;
        }
        if (counted < FIRST_FEW) {
            counted++;
            return null;
        }
        // first let go of the old ones: both together would take twice the memory
        held = null;
        // what is read now has all that this revision counts, and may have more
        Held fresh = new Held(revision, facts.numbered(MOST).orElse(null));
        held = fresh;
        return fresh.facts();
    }
}
