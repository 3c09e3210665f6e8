package nl.kinderrechtenhelpdesk.giving.internal;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Who lets visitors pay online, on its own pages. Keeps nothing of ours but what it is told here: no name and no address. */
interface PaymentProvider {

    /** How a payment stands. */
    enum Status {
        OPEN,
        PENDING,
        AUTHORIZED,
        PAID,
        CANCELED,
        EXPIRED,
        FAILED;

        boolean underWay() {
            return this == OPEN || this == PENDING || this == AUTHORIZED;
        }
    }

    /**
     * A payment that is asked for.
     *
     * @param onceKey the same for each try at the same payment: it is made once
     * @param description what who pays sees at their bank
     * @param back where who paid comes back to
     * @param news where the provider tells that something changed
     */
    record Asked(String onceKey, long cents, String description, String gift, URI back, URI news) {}

    /** What the provider answers. */
    sealed interface Answer {

        /**
         * A payment as it stands.
         *
         * @param payAt where it is paid, while it can be
         * @param method the provider's name of the method that was chosen; null while none was
         */
        record Payment(
                String id,
                Status status,
                long cents,
                @Nullable URI payAt,
                @Nullable String method) implements Answer {}

        /** There is no such payment. */
        record None() implements Answer {}

        /** It does not do what was asked, and will not do so later. */
        record Refused() implements Answer {}

        /** No answer now, too many questions, or a fault of its own: ask again later. */
        record Later() implements Answer {}
    }

    boolean configured();

    Answer make(Asked payment);

    Answer ask(String payment);
}
