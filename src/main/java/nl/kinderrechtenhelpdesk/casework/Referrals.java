package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Referrals to another organisation: with whose consent, with which words, and what became of them. The asker reads the very text that is
 * handed over ({@code conversation} shows it on their page).
 */
public interface Referrals {

    /** How consent was given; the name is stored. */
    enum Way {
        MESSAGE,
        TELEPHONE,
        CONVERSATION,
        WRITTEN
    }

    /** Consent to hand the case over; {@code who} in words, such as the child and their mother. */
    record Consent(Redacted<String> who, LocalDate on, Way how) {}

    /** What became of a referral; the name is stored. */
    enum State {
        OFFERED,
        ACCEPTED,
        REFUSED,
        /** The other organisation said nothing within the term of {@code helpdesk.referral-answer-within}. */
        NO_ANSWER,
        DONE,
        WITHDRAWN;

        /** Whether nothing more is expected. */
        public boolean end() {
            return this == DONE || this == WITHDRAWN || this == REFUSED;
        }
    }

    /** Why the other organisation refused; the name is stored. */
    enum Reason {
        WAITING_LIST,
        NO_ROOM,
        NOT_FOR_THEM,
        OTHER_REGION,
        NOT_REACHED_ASKER,
        OTHER
    }

    /** One thing that became of a referral; {@code by} is null when the application noted it. */
    record Step(
            State state,
            @Nullable Reason reason,
            Instant at,
            @Nullable StaffId by) {}

    /** A referral, opened. {@code consent} is null for those from before it was recorded; steps oldest first, never none. */
    record Referral(UUID id, HandoverText text, @Nullable Consent consent, List<Step> steps) {

        public Referral {
            steps = List.copyOf(steps);
        }

        public State state() {
            return steps.getLast().state();
        }
    }

    /** Oldest first. */
    List<Referral> of(CaseId id);

    /** Refers the case, keeps words and consent sealed and tells the asker. */
    MoveResult refer(CaseId id, HandoverText text, Consent consent, Actor.Staff by, long version);

    /** Notes what became of a referral; false when the case has no such referral. A reason belongs to a refusal, and only to one. */
    boolean note(CaseId id, UUID referral, State state, @Nullable Reason reason, Actor.Staff by);
}
