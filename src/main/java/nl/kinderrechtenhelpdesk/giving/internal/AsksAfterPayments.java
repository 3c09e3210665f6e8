package nl.kinderrechtenhelpdesk.giving.internal;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.giving.OnlineGifts;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/** Asks the provider after payments of which nothing was heard: its news may have been lost on the way, or come before we knew of them. */
@Component
class AsksAfterPayments implements RecurringJob {

    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration SILENT = Duration.ofMinutes(10);
    private static final Duration OLDEST = Duration.ofDays(60);

    private final PaymentStore payments;
    private final OnlineGifts online;

    AsksAfterPayments(PaymentStore payments, OnlineGifts online) {
        this.payments = payments;
        this.online = online;
    }

    @Override
    public String name() {
        return "giving.ask-after-payments";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(PAUSE);
    }

    /** Ends at the first question without an answer: the next time is soon. */
    @Override
    public void run() {
        if (!online.offered()) {
            return;
        }
        for (String payment : payments.silent(SILENT, OLDEST)) {
            if (online.news(payment) == OnlineGifts.News.LATER) {
                return;
            }
        }
    }
}
