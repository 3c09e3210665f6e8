package nl.kinderrechtenhelpdesk.staff;

import java.time.Duration;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;

/**
 * What somebody does with a link that works once: set up an account, choose a new password, or set up the second factor anew. Called by
 * the pages of this module only. Who may hand out such a link stands in {@link Accounts}.
 *
 * <p>A link alone never opens an account that exists: a new password asks for the second factor, and a new second factor for the
 * password. An administrator, who makes the links, can therefore not take over a colleague's account.
 */
public interface Setup {

    /** What a link is for. */
    enum Kind {
        FIRST_ADMINISTRATOR,
        COLLEAGUE,
        NEW_PASSWORD,
        NEW_SECOND_FACTOR,
        ADMINISTRATOR_RECOVERY
    }

    /**
     * A link that works.
     *
     * @param name empty until chosen, with the first administrator
     * @param waits whether a second administrator must confirm it before it does anything
     * @param passwordChosen whether only the second factor is still to come
     */
    record Open(Kind kind, String name, String email, boolean passwordChosen, boolean waits) {}

    /** What became of a step. */
    sealed interface Answer {

        /** This step is done, the second factor comes next. */
        record Next() implements Answer {}

        /** All is done, the link is used up. */
        record Done() implements Answer {}

        /**
         * All is done and the link is used up; a colleague must confirm the roles before they count.
         *
         * @param word to tell that colleague
         */
        record DoneButWaits(Redacted<String> word) implements Answer {}

        /** The link does not work, or does not work any more. */
        record Gone() implements Answer {}

        record Refused(Refusal why) implements Answer {}

        /** Too many attempts. */
        record Wait(Duration left) implements Answer {}
    }

    Optional<Open> open(Redacted<String> token);

    /** First step of a new account. Name and e-mail address count only for the first administrator; others have theirs already. */
    Answer choose(Redacted<String> token, String name, String email, Redacted<String> password);

    /** The key to put in an app, in base 32; made at the first call, and the same until the link is used up. */
    Redacted<String> key(Redacted<String> token);

    /** Last step of a new account, or of one that is recovered. */
    Answer confirm(Redacted<String> token, Redacted<String> code);

    /** The only step of a new second factor. */
    Answer confirmWithPassword(Redacted<String> token, Redacted<String> code, Redacted<String> password);

    /** The only step of a new password. */
    Answer newPassword(Redacted<String> token, Redacted<String> password, Redacted<String> code);
}
