package nl.kinderrechtenhelpdesk.bookkeeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/** The door by which statements of the bank come in: files as ISO 20022 describes them (camt.053). */
public interface BankFiles {

    int LARGEST_FILE = 5 * 1024 * 1024;

    /** Why nothing of a file was taken. */
    enum Refusal {
        EMPTY,
        TOO_LARGE,
        /** No camt.053, or not as that is described. */
        NOT_A_STATEMENT,
        /** A version that is newer or older than what is known: 001.02 to 001.08. */
        VERSION,
        /** Another currency than the euro. */
        CURRENCY,
        /** The balance before with all entries is not the balance after. */
        BALANCE,
        /** Lines of a year that is closed. */
        CLOSED
    }

    /** What became of a file. */
    sealed interface Outcome {

        /**
         * It was taken.
         *
         * @param lines that are new
         * @param known that were taken before
         * @param pending that the bank has not booked yet; they come again once it has
         * @param unchecked statements without both balances, which could not be checked
         */
        record Taken(int lines, int known, int pending, int unchecked) implements Outcome {}

        /**
         * Nothing was taken.
         *
         * @param statement the bank's name of the statement that is wrong; empty when it is of the whole file
         * @param expected what the balance after should be, in cents; zero when it is not about that
         * @param said what the bank says it is
         */
        record Refused(Refusal why, String statement, long expected, long said) implements Outcome {

            public Refused(Refusal why) {
                this(why, "", 0, 0);
            }
        }
    }

    /**
     * A statement that was taken.
     *
     * @param opening balance before, in cents; null when the bank did not say, as may be the one after
     */
    record Taken(
            String account,
            String statement,
            LocalDate from,
            LocalDate until,
            @Nullable Long opening,
            @Nullable Long closing,
            int lines,
            Instant at) {}

    /** Takes all of a file, or nothing; what was taken before, in whatever file, is taken once. */
    Outcome take(Redacted<byte[]> file, SignedIn by);

    /** The last that were taken, at most fifty. */
    List<Taken> taken();
}
