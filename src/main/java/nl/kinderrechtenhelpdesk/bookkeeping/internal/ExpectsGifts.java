package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines.Reason;
import nl.kinderrechtenhelpdesk.giving.GiftReference;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;

/** Gifts by transfer: known by their reference, and else by an amount that came within some weeks of the intention. */
@Component
class ExpectsGifts implements ExpectedIncome {

    private static final int WEEKS = 6;
    private static final String INDIVIDUALS = "INDIVIDUALS";

    private final Gifts gifts;

    ExpectsGifts(Gifts gifts) {
        this.gifts = gifts;
    }

    @Override
    public String kind() {
        return "gift";
    }

    @Override
    public List<Candidate> candidates(BankLine line) {
        if (line.cents() < 0) {
            return List.of();
        }
        List<GiftReference> written = GiftReference.in(line.remittance().reveal());
        return gifts.expected().stream()
                .map(gift ->
                        new Candidate(gift.id(), gift.reference().shown(), INDIVIDUALS, reasons(gift, line, written)))
                .filter(one -> one.reasons().contains(Reason.REFERENCE)
                        || one.reasons().containsAll(Set.of(Reason.AMOUNT, Reason.PERIOD)))
                .toList();
    }

    private static Set<Reason> reasons(Gifts.Expected gift, BankLine line, List<GiftReference> written) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (written.contains(gift.reference())) {
            reasons.add(Reason.REFERENCE);
        }
        if (gift.cents() == line.cents()) {
            reasons.add(Reason.AMOUNT);
        }
        if (!line.on().isBefore(gift.since()) && !line.on().isAfter(gift.since().plusWeeks(WEEKS))) {
            reasons.add(Reason.PERIOD);
        }
        return reasons;
    }

    @Override
    public boolean came(UUID id, long cents, LocalDate on, SignedIn by) {
        return gifts.received(id, cents, on);
    }

    @Override
    public void wentBack(UUID id, SignedIn by) {
        gifts.notReceived(id);
    }
}
