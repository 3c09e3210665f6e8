package nl.kinderrechtenhelpdesk.funding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.funding.Tariffs;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.hours.figures.Hours;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes rates and overhead in, with a line in the trail. */
@Component
class EnteredTariffs implements Tariffs {

    private final TariffStore store;
    private final Hours hours;
    private final AuditTrail trail;

    EnteredTariffs(TariffStore store, Hours hours, AuditTrail trail) {
        this.store = store;
        this.hours = hours;
        this.trail = trail;
    }

    @Override
    public List<Rate> rates() {
        Map<List<Object>, Rate> latest = new LinkedHashMap<>();
        store.rates().forEach(rate -> latest.put(List.of(order(rate), rate.validFrom()), rate));
        List<Rate> rates = new ArrayList<>(latest.values());
        rates.sort(Comparator.comparing(EnteredTariffs::order).thenComparing(Rate::validFrom));
        return rates;
    }

    /** The one for all comes first. */
    private static String order(Rate rate) {
        Activity activity = rate.activity();
        return activity == null ? "" : activity.name();
    }

    @Override
    public List<Overhead> overheads() {
        return store.overheads();
    }

    @Override
    @Transactional
    public boolean enter(Rate rate, SignedIn by) {
        if (changesWhatIsClosed(rate)) {
            return false;
        }
        store.add(rate, by.id());
        trail.record(by.actor(), AuditAction.SETTINGS_CHANGED, null, AuditDetail.of("funding.rate"));
        return true;
    }

    /** In a closed month a rate may still be filled in where there was none: that prices hours which had no price, and changes none. */
    private boolean changesWhatIsClosed(Rate rate) {
        LocalDate closed = hours.closedUntil().orElse(LocalDate.MIN);
        if (rate.validFrom().isAfter(closed)) {
            return false;
        }
        return store.rates().stream()
                .anyMatch(known ->
                        (rate.activity() == null || known.activity() == null || known.activity() == rate.activity())
                                && !known.validFrom().isAfter(closed));
    }

    @Override
    @Transactional
    public void enter(Overhead overhead, SignedIn by) {
        store.add(overhead, by.id());
        trail.record(by.actor(), AuditAction.SETTINGS_CHANGED, null, AuditDetail.of("funding.overhead"));
    }

    @Override
    @Transactional
    public void withdraw(UUID overhead, SignedIn by) {
        store.withdraw(overhead, by.id());
        trail.record(by.actor(), AuditAction.SETTINGS_CHANGED, null, AuditDetail.of("funding.overhead withdrawn"));
    }
}
