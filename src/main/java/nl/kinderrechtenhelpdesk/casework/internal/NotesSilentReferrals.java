package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a referred case back to the top when the other organisation said nothing within the term. */
@Component
class NotesSilentReferrals implements RecurringJob {

    private final ReferralStore store;
    private final CaseworkSettings settings;
    private final InstantSource clock;

    NotesSilentReferrals(ReferralStore store, CaseworkSettings settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "casework.silent-referrals";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(6, 30));
    }

    @Override
    @Transactional
    public void run() {
        store.offeredBefore(clock.instant().minus(Duration.ofDays(settings.referralAnswerWithin())))
                .forEach((id, referral) -> store.add(id, referral, Referrals.State.NO_ANSWER, null, null));
    }
}
