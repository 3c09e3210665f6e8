package nl.kinderrechtenhelpdesk.retention.internal;

import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.casework.EndedCases;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases a case and counts it, or does neither. */
@Component
class CountedErasure {

    private static final String RUNNING = "RUNNING";

    private final Erasure erasure;
    private final EndedCases cases;
    private final ErasedLog log;
    private final InstantSource clock;

    CountedErasure(Erasure erasure, EndedCases cases, ErasedLog log, InstantSource clock) {
        this.erasure = erasure;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    void erase(CaseId id, ErasedLog.Ground ground, Actor by) {
        String ended = cases.of(id).map(gone -> gone.ending().name()).orElse(RUNNING);
        log.count(Zone.today(clock), ground, ended);
        erasure.erase(id, by);
    }
}
