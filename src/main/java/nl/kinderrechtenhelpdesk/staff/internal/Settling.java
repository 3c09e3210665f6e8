package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import nl.kinderrechtenhelpdesk.staff.Setup.Answer;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The last step of a link: it is used up in the same transaction in which the account changes, so that it works once. */
@Component
@Transactional
class Settling {

    private final SetupLinkStore links;
    private final AccountStore accounts;
    private final KnownBrowsers browsers;
    private final OpenSessions sessions;
    private final ConfirmationWord words;
    private final ConfirmedRoles confirmed;
    private final RecoveryCodes recovery;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Settling(
            SetupLinkStore links,
            AccountStore accounts,
            KnownBrowsers browsers,
            OpenSessions sessions,
            ConfirmationWord words,
            ConfirmedRoles confirmed,
            RecoveryCodes recovery,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.links = links;
        this.accounts = accounts;
        this.browsers = browsers;
        this.sessions = sessions;
        this.words = words;
        this.confirmed = confirmed;
        this.recovery = recovery;
        this.events = events;
        this.clock = clock;
    }

    Answer newAccount(
            Redacted<String> token,
            StaffMember member,
            String email,
            String passwordHash,
            byte[] sealedSecret,
            long step) {
        if (!links.use(token)) {
            return new Answer.Gone();
        }
        if (!accounts.insert(member, email, passwordHash, sealedSecret, step)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Answer.Refused(Refusal.EMAIL_TAKEN);
        }
        done(member.id(), Change.SET_UP, member.roles());
        return ConfirmedRoles.opening(member.roles()).isEmpty()
                ? new Answer.Done()
                : new Answer.DoneButWaits(words.of(member.id()));
    }

    /** @param vouchedFor whether a second person stands for it; if not, roles that open cases wait for a colleague, as for a newcomer */
    Answer secondFactor(Redacted<String> token, StaffId id, byte[] sealedSecret, long step, boolean vouchedFor) {
        if (!links.use(token)) {
            return new Answer.Gone();
        }
        accounts.setSecondFactor(id, sealedSecret, step);
        recovery.forget(id);
        Answer done = changed(id, Change.SECOND_FACTOR);
        if (vouchedFor
                || ConfirmedRoles.opening(accounts.byId(id).orElseThrow().held())
                        .isEmpty()) {
            return done;
        }
        confirmed.confirm(id, Set.of());
        return new Answer.DoneButWaits(words.of(id));
    }

    Answer recovery(Redacted<String> token, StaffId id, String hash, byte[] sealedSecret, long step) {
        if (!links.use(token)) {
            return new Answer.Gone();
        }
        accounts.setPassword(id, hash);
        accounts.setSecondFactor(id, sealedSecret, step);
        recovery.forget(id);
        return changed(id, Change.RECOVERED);
    }

    Answer password(Redacted<String> token, StaffId id, String hash) {
        if (!links.use(token)) {
            return new Answer.Gone();
        }
        accounts.setPassword(id, hash);
        return changed(id, Change.PASSWORD);
    }

    private Answer changed(StaffId id, Change change) {
        browsers.forget(id);
        sessions.end(id);
        return done(id, change, Set.of());
    }

    private Answer done(StaffId id, Change change, Set<Role> after) {
        events.publishEvent(new StaffChanged(id, id, change, Set.of(), after, clock.instant()));
        return new Answer.Done();
    }
}
