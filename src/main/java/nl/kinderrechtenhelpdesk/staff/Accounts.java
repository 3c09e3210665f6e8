package nl.kinderrechtenhelpdesk.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OpenSession;
import org.jspecify.annotations.Nullable;

/**
 * The accounts themselves, for the administrator and for each person's own page; called by this module's pages, the demo and tests.
 * Who only wants to know a colleague's name or role uses {@link Staff}.
 */
public interface Accounts {

    /**
     * An account as the administrator sees it; its member has the roles that count.
     *
     * @param recoveryAt when a link to recover it was last made on the machine itself
     * @param waiting the roles that were given and do not count until a second person confirms them ({@link Confirmations})
     */
    record Account(
            StaffMember member,
            String email,
            Set<Role> waiting,
            Instant since,
            @Nullable Instant lastSignedInAt,
            @Nullable Instant recoveryAt,
            long version) {

        public Account {
            waiting = Set.copyOf(waiting);
        }

        /** The roles that were given, whether they count or wait. */
        public Set<Role> held() {
            Set<Role> all = new HashSet<>(member.roles());
            all.addAll(waiting);
            return Set.copyOf(all);
        }
    }

    /** All that a new account needs; {@code totpSecret} is the shared secret of RFC 6238, 20 bytes. */
    record NewAccount(
            StaffId id,
            String name,
            String email,
            Set<Role> roles,
            Redacted<String> password,
            Redacted<byte[]> totpSecret) {}

    /** What became of a change. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        /** A link to hand over in person: shown once, works once, for a day. */
        record Link(Redacted<String> token) implements Outcome {}

        /** Recovery codes, shown this once. */
        record Codes(List<Redacted<String>> codes) implements Outcome {

            public Codes {
                codes = List.copyOf(codes);
            }
        }

        /** Nothing was changed, and the message says why. */
        record Refused(Refusal why) implements Outcome {}

        /** The present password was wrong too often. */
        record Wait(Duration left) implements Outcome {}
    }

    /** Why a change was refused. */
    enum Refusal {
        EMAIL_TAKEN,
        ROLES_DO_NOT_GO_TOGETHER,
        OWN_ACCOUNT,
        LAST_ADMINISTRATOR,
        CHANGED_MEANWHILE,
        PASSWORD_WRONG,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_TOO_COMMON,
        PASSWORD_OF_OWN_WORDS,
        PASSWORD_BREACHED,
        CODE_WRONG,
        WORD_WRONG,
        NOT_THEIRS_TO_CONFIRM,
        LINK_NOT_THEIRS
    }

    List<Account> all();

    Optional<Account> account(StaffId id);

    /** Makes an account that can sign in at once, with roles that count. Pages never do this: they hand out a link. */
    Outcome create(NewAccount account);

    Outcome invite(String name, String email, Set<Role> roles, StaffId by);

    /** A link with which a colleague chooses a new password, for which they need their second factor. */
    Outcome linkForPassword(StaffId id, StaffId by);

    /**
     * A link with which a colleague sets up the second factor anew, for which they need their password. Where there is a second
     * administrator it does nothing until that one confirmed it; where there is none, roles that open cases must be confirmed anew.
     */
    Outcome linkForSecondFactor(StaffId id, StaffId by);

    /** A link for another app that waits for a second administrator. */
    record WaitingLink(StaffId id, @Nullable StaffId madeBy) {}

    List<WaitingLink> waitingLinks();

    /** By an administrator who did not make the link and for whom it is not. */
    Outcome confirmLink(StaffId id, StaffId by);

    /** The same for oneself, at once: password and second factor, or a recovery code, show who one is. */
    Outcome ownLinkForSecondFactor(StaffId id, Redacted<String> password, Redacted<String> code);

    /** Ten recovery codes in the place of those there were. */
    Outcome newRecoveryCodes(StaffId id, Redacted<String> password, Redacted<String> code);

    int recoveryCodesLeft(StaffId id);

    /** How many wait to be confirmed ({@link Confirmations}); quick, as it is asked on every page. */
    long waiting();

    /** How many administrators were given a way in from the machine itself since then; quick. */
    long recoveriesSince(Instant since);

    /** Where somebody is signed in, the session used last first. */
    List<OpenSession> sessions(StaffId id, String currentSession);

    /** Ends one session of one's own, or all others. */
    Outcome endSession(StaffId id, Redacted<String> password, @Nullable String mark, String currentSession);

    /** Ends all sessions of a colleague. */
    Outcome endSessions(StaffId id, StaffId by);

    /** Ends the sessions of whose roles change. A new role that opens cases waits until it is confirmed; one taken away ends at once. */
    Outcome changeRoles(StaffId id, Set<Role> roles, long version, StaffId by);

    /** Closes the account and ends its sessions, or opens it again; what it had of roles that open cases must then be confirmed anew. */
    Outcome setActive(StaffId id, boolean active, long version, StaffId by);

    /** Changes one's own password and ends all sessions but {@code keepSession}. */
    Outcome changePassword(StaffId id, Redacted<String> current, Redacted<String> chosen, String keepSession);

    /** Whether these roles may be held by one person: who administers or pays never reads what is in a case. */
    static boolean goTogether(Set<Role> roles) {
        boolean cases = roles.contains(Role.LAWYER) || roles.contains(Role.COORDINATOR);
        return !roles.isEmpty() && !(cases && (roles.contains(Role.FINANCE) || roles.contains(Role.ADMINISTRATOR)));
    }
}
