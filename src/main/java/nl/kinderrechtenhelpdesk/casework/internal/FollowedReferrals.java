package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskerMessages;
import nl.kinderrechtenhelpdesk.casework.Handover;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referring a case, and following what becomes of it. */
@Service
@Transactional
class FollowedReferrals implements Referrals {

    private final Cases cases;
    private final HandoverStore handovers;
    private final ReferralStore store;
    private final ObjectProvider<AskerMessages> messages;
    private final InstantSource clock;

    FollowedReferrals(
            Cases cases,
            HandoverStore handovers,
            ReferralStore store,
            ObjectProvider<AskerMessages> messages,
            InstantSource clock) {
        this.cases = cases;
        this.handovers = handovers;
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Referral> of(CaseId id) {
        return store.of(id);
    }

    @Override
    public MoveResult refer(CaseId id, HandoverText text, Consent consent, Actor.Staff by, long version) {
        MoveResult result = cases.move(id, Move.REFER, by, version);
        if (result instanceof MoveResult.Moved) {
            UUID referral = handovers.keep(id, new Handover(Move.REFER, text, by.id(), clock.instant()));
            store.consent(id, referral, consent);
            store.add(id, referral, State.OFFERED, null, by.id());
            messages.ifAvailable(asker -> asker.write(id, by, text.forAsker()));
        }
        return result;
    }

    @Override
    public boolean note(CaseId id, UUID referral, State state, @Nullable Reason reason, Actor.Staff by) {
        if (!store.isReferral(id, referral)) {
            return false;
        }
        store.add(id, referral, state, state == State.REFUSED ? reason : null, by.id());
        return true;
    }
}
