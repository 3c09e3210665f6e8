package nl.kinderrechtenhelpdesk.staff;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Coming in, in two steps: password, then the code of the second factor. Called by the sign-in pages of this module only.
 *
 * <p>Failures slow down further attempts, for the account and for where they come from, but a stranger can never keep the right person
 * out for good: the delay is capped, and a browser in which that person signed in before has a delay of its own.
 */
public interface SignIn {

    /**
     * From where somebody tries.
     *
     * @param source the network address; only a keyed hash of it is held, in memory
     * @param knownBrowser what the browser kept of an earlier sign-in, or null
     */
    record From(Redacted<String> source, @Nullable Redacted<String> knownBrowser) {}

    /** What became of an attempt. */
    sealed interface Answer {

        /** The password is right; the second factor is still to come. */
        record PasswordRight(StaffId id) implements Answer {}

        /**
         * In.
         *
         * @param knownBrowser for the browser to keep
         */
        record Welcome(SignedIn who, Redacted<String> knownBrowser) implements Answer {}

        /**
         * All is right, but none of the roles counts yet.
         *
         * @param word to tell the colleague who confirms
         */
        record NotConfirmed(Redacted<String> word) implements Answer {}

        /** Not right; says on purpose not what. */
        record Wrong() implements Answer {}

        /** Too many attempts: nothing was looked at. */
        record Wait(Duration left) implements Answer {}
    }

    /** As slow for an address that nobody has as for a wrong password. */
    Answer password(Redacted<String> email, Redacted<String> password, From from);

    /** Second step for somebody whose password was right just now; each code counts once. */
    Answer code(StaffId id, Redacted<String> code, From from);

    void signOut(StaffId id);
}
