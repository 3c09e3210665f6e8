package nl.kinderrechtenhelpdesk.giving.internal;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.giving.OnlineGifts;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Answer;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Asked;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Status;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a gift be paid at the provider. Asks it outside of any transaction, so that a slow provider holds no connection. */
@Component
class PaysOnline implements OnlineGifts {

    private static final String GIFT_PAGE = "/steun-ons/geven/";
    private static final String NEWS = "/steun-ons/betaling";
    /** However often somebody looks at their page, the provider is not asked more often than this. */
    private static final Duration BREATH = Duration.ofSeconds(3);

    private final PaymentProvider provider;
    private final PaymentStore payments;
    private final GiftStore gifts;
    private final SiteAddress site;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    PaysOnline(
            PaymentProvider provider,
            PaymentStore payments,
            GiftStore gifts,
            SiteAddress site,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.provider = provider;
        this.payments = payments;
        this.gifts = gifts;
        this.site = site;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Without an address of its own the site cannot be told of a payment. */
    @Override
    public boolean offered() {
        return provider.configured() && site.known().isPresent();
    }

    @Override
    public Begun begin(UUID id) {
        Optional<Gift> gift = gifts.find(id);
        Optional<String> address = site.known();
        if (gift.isEmpty() || address.isEmpty() || !provider.configured()) {
            return new Begun.NotNow();
        }
        if (gift.get().received() != null) {
            return new Begun.Already();
        }
        Optional<PaymentStore.Kept> last = payments.last(id);
        if (last.isPresent() && last.get().status().underWay()) {
            return last.get().payAt() == null
                    ? new Begun.Already()
                    : new Begun.PayAt(last.get().payAt());
        }
        return make(gift.get(), last.map(one -> one.attempt() + 1).orElse(1), address.get());
    }

    private Begun make(Gift gift, int attempt, String address) {
        Answer answer = provider.make(new Asked(
                gift.id() + "-" + attempt,
                gift.cents(),
                gift.reference().shown(),
                gift.id().toString(),
                URI.create(address + GIFT_PAGE + gift.id()),
                URI.create(address + NEWS)));
        if (answer instanceof Answer.Payment payment && payment.payAt() != null && payment.cents() == gift.cents()) {
            transaction.executeWithoutResult(status -> payments.keep(gift.id(), attempt, payment));
            return new Begun.PayAt(payment.payAt());
        }
        return new Begun.NotNow();
    }

    @Override
    public Optional<URI> payAt(UUID gift) {
        return payments.last(gift)
                .filter(payment -> payment.status().underWay())
                .map(PaymentStore.Kept::payAt);
    }

    @Override
    public Standing standing(UUID gift) {
        Optional<PaymentStore.Kept> last = payments.last(gift);
        if (last.isEmpty()) {
            return Standing.NONE;
        }
        Status status = last.get().status();
        if (status.underWay()
                && payments.turnToAsk(last.get().id(), BREATH)
                && provider.ask(last.get().id()) instanceof Answer.Payment payment) {
            take(last.get(), payment);
            status = payment.status();
        }
        if (status == Status.PAID) {
            return Standing.PAID;
        }
        return status.underWay() ? Standing.UNDER_WAY : Standing.ENDED;
    }

    @Override
    public News news(String payment) {
        Optional<PaymentStore.Kept> known = payments.find(payment);
        if (known.isEmpty()) {
            return News.UNKNOWN;
        }
        if (known.get().status() == Status.PAID) {
            return News.HANDLED;
        }
        return switch (provider.ask(payment)) {
            case Answer.Payment told -> {
                take(known.get(), told);
                yield News.HANDLED;
            }
            case Answer.None _, Answer.Refused _ -> News.UNKNOWN;
            case Answer.Later _ -> News.LATER;
        };
    }

    private void take(PaymentStore.Kept known, Answer.Payment told) {
        if (!told.id().equals(known.id())) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            payments.told(told);
            if (told.status() == Status.PAID) {
                gifts.received(known.gift(), new Gift.Received(Zone.today(clock), told.cents(), Gift.Way.ONLINE));
            }
        });
    }
}
