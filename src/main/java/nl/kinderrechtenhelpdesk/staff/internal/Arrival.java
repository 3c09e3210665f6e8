package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignIn.Answer;
import nl.kinderrechtenhelpdesk.staff.SignIn.From;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.staff.events.StaffSignedIn;
import nl.kinderrechtenhelpdesk.staff.events.StaffSignedOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down that somebody came in or left, together with the event that says so. */
@Component
class Arrival {

    private final AccountStore accounts;
    private final KnownBrowsers browsers;
    private final OpenSessions sessions;
    private final FailedAttempts counts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    Arrival(
            AccountStore accounts,
            KnownBrowsers browsers,
            OpenSessions sessions,
            FailedAttempts counts,
            ApplicationEventPublisher events,
            InstantSource clock,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.sessions = sessions;
        this.counts = counts;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    Answer.Welcome of(StaffMember member, From from) {
        return Objects.requireNonNull(transaction.execute(status -> {
            accounts.signedIn(member.id());
            sessions.makeRoom(member.id());
            counts.forgetOld();
            events.publishEvent(new StaffSignedIn(member.id(), clock.instant()));
            return new Answer.Welcome(
                    new SignedIn(member.id(), member.name(), member.roles()),
                    browsers.remember(member.id(), from.knownBrowser()));
        }));
    }

    void left(StaffId id) {
        transaction.executeWithoutResult(status -> events.publishEvent(new StaffSignedOut(id, clock.instant())));
    }
}
