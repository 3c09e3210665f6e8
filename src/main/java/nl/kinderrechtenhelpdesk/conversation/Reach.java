package nl.kinderrechtenhelpdesk.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/** How staff see the way in which the asker of a case may be reached, and what became of it. */
public sealed interface Reach {

    /** Never contacted: the asker comes back with the code. */
    record CodeOnly() implements Reach {}

    /**
     * By an e-mail that gives nothing away.
     *
     * @param last what became of the last one; null when there was none
     */
    record Email(
            boolean setUp,
            @Nullable NoticeState last,
            @Nullable Instant lastAt) implements Reach {}

    /**
     * A lawyer calls within the safe hours.
     *
     * @param contact the number, and what whoever calls must know
     */
    record Phone(SafeContact contact, List<Call> toMake) implements Reach {

        public Phone {
            toMake = List.copyOf(toMake);
        }

        public Redacted<String> number() {
            return Objects.requireNonNull(contact.address());
        }

        public @Nullable Redacted<String> safeHours() {
            return contact.safeHours();
        }
    }

    /** A call still to be made. */
    record Call(UUID id, Instant askedAt) {}

    /** What became of an e-mail. */
    enum NoticeState {
        WAITING,
        SENDING,
        SENT,
        /** Another one had just told the same. */
        JOINED,
        NOT_SET_UP,
        /** The address is not one, or the mail server refuses it for good. */
        NOT_REACHABLE
    }
}
