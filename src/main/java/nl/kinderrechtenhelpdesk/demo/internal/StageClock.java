package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demo: tells the real time, and another only to who plays a case of some days ago, in that one thread. */
@Component
@Primary
@Profile("demo")
class StageClock implements InstantSource {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final InstantSource real;

    StageClock(@Qualifier("clock") InstantSource real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : real.instant();
    }

    void at(Instant moment, Runnable act) {
        ScopedValue.where(MOMENT, moment).run(act);
    }
}
