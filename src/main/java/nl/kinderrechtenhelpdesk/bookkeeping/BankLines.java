package nl.kinderrechtenhelpdesk.bookkeeping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.staff.SignedIn;

/** The door to the lines of the bank: where each belongs, and what is suggested. Every reading of names is in the audit trail. */
public interface BankLines {

    /** Why something is suggested. */
    enum Reason {
        /** Its reference stands in what was written. */
        REFERENCE,
        AMOUNT,
        /** The name of the payer is like it. */
        PAYER,
        PERIOD,
        /** An earlier line of the same account was put there. */
        BEFORE
    }

    /**
     * Something that a line may be.
     *
     * @param key by which it is accepted
     * @param name of what was expected, such as a reference or a fund; empty for a category alone
     */
    record Suggestion(String key, String category, String name, Set<Reason> reasons) {

        public Suggestion {
            reasons = Set.copyOf(reasons);
        }
    }

    /** What became of saying where a line belongs. */
    enum Answer {
        DONE,
        /** The parts do not add up to the line, or name a category that is none. */
        DOES_NOT_FIT,
        /** Somebody else said something of it meanwhile, or what was suggested is gone. */
        CHANGED_MEANWHILE,
        /** Its year is closed. */
        CLOSED
    }

    /** Those that nobody sorted, the oldest first; or those that are sorted, the newest first. */
    PageOf<BankLine> page(boolean sorted, Paging paging, SignedIn reader);

    Optional<BankLine> find(UUID id, SignedIn reader);

    /** At most three, the surest first; none for a line that is sorted. */
    List<Suggestion> suggestions(BankLine line);

    /** Takes a suggestion as it was shown, for the whole line. */
    Answer accept(UUID id, String key, int version, SignedIn by);

    /** Says where a line belongs; without parts it is open again, and what it was matched to is expected again. */
    Answer sort(UUID id, List<Part> parts, int version, SignedIn by);
}
