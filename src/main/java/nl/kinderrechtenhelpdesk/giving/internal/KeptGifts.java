package nl.kinderrechtenhelpdesk.giving.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.BankAccount;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.kernel.Iban;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.limiter.DailyQuota;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.Details;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said they would give, and what came of it. */
@Component
class KeptGifts implements Gifts {

    private static final AuditDetail GIFTS = AuditDetail.of("gifts");

    private final GiftStore store;
    private final OrganisationDetails organisation;
    private final AuditTrail trail;
    private final DailyQuota quota;

    KeptGifts(
            GiftStore store,
            OrganisationDetails organisation,
            AuditTrail trail,
            Limiter limiter,
            SupportSettings settings) {
        this.quota = new DailyQuota(limiter, "giving.gift", settings.giftsADay());
        this.store = store;
        this.organisation = organisation;
        this.trail = trail;
    }

    @Override
    public Optional<BankAccount> account() {
        Details details = organisation.now();
        Optional<String> holder = details.of(Detail.GIFT_HOLDER, Language.NL);
        Optional<Iban> iban = details.of(Detail.GIFT_IBAN, Language.NL).flatMap(Iban::parse);
        return holder.flatMap(name -> iban.map(number -> new BankAccount(
                name, number, details.of(Detail.GIFT_BIC, Language.NL).orElse(""))));
    }

    @Override
    public Optional<Integer> monthsKept() {
        OptionalInt months = organisation.now().number(Detail.MONTHS_SUPPORT);
        return months.isPresent() ? Optional.of(months.getAsInt()) : Optional.empty();
    }

    @Override
    @Transactional
    public Duration intend(UUID id, long cents, Gift.@Nullable Donor donor, String source) {
        Duration wait = quota.start(source);
        if (wait.isZero() && !store.keep(id, cents, donor)) {
            quota.takeBack(source);
        }
        return wait;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Gift> find(UUID id) {
        return store.find(id);
    }

    @Override
    @Transactional
    public PageOf<Gift> page(Shown shown, Paging paging, SignedIn reader) {
        trail.record(reader.actor(), AuditAction.SUPPORT_READ, null, GIFTS);
        return new PageOf<>(store.page(shown, paging), store.count(shown), paging);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Expected> expected() {
        return store.expected();
    }

    @Override
    @Transactional
    public boolean received(UUID id, long cents, LocalDate on) {
        return store.received(id, new Gift.Received(on, cents, Gift.Way.TRANSFER));
    }

    @Override
    @Transactional
    public void notReceived(UUID id) {
        store.notReceived(id);
    }

    @Override
    @Transactional
    public void thanked(UUID id, SignedIn by) {
        if (store.thanked(id, by.id())) {
            trail.record(by.actor(), AuditAction.SUPPORT_CHANGED, null, AuditDetail.of("thanked"));
        }
    }

    @Override
    @Transactional
    public void forgetDonor(UUID id, SignedIn by) {
        if (store.forgetDonor(id)) {
            trail.record(by.actor(), AuditAction.SUPPORT_CHANGED, null, AuditDetail.of("donor erased"));
        }
    }
}
