package nl.kinderrechtenhelpdesk.giving;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * The door to paying a gift online, on the pages of a provider: which methods there are, such as that of a bank, is asked and shown there.
 * Nothing of the provider is on our pages but a link.
 */
public interface OnlineGifts {

    /** What became of beginning a payment. */
    sealed interface Begun {

        /** Where the visitor pays. */
        record PayAt(URI address) implements Begun {}

        /** The gift was received already. */
        record Already() implements Begun {}

        /** The provider gave no answer, or refused. */
        record NotNow() implements Begun {}
    }

    /** What became of news of the provider. */
    enum News {
        HANDLED,
        /** Of no payment of ours. */
        UNKNOWN,
        /** The provider could not be asked what it is: it must tell again later. */
        LATER
    }

    /** How the last payment of a gift stands, as the provider last told. */
    enum Standing {
        NONE,
        UNDER_WAY,
        PAID,
        /** Stopped by the visitor, too late, or refused by a bank: they can try again. */
        ENDED
    }

    /** Whether a provider is configured. */
    boolean offered();

    /** Begins a payment, or gives again the one that is under way. */
    Begun begin(UUID gift);

    /** Where the payment that is under way is paid; empty when there is none. */
    Optional<URI> payAt(UUID gift);

    /** How the gift stands, asked again of the provider while that is worth while. */
    Standing standing(UUID gift);

    /** The provider says that something changed; what, is asked of it. */
    News news(String payment);
}
