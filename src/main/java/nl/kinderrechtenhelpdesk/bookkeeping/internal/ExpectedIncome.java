package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines.Reason;
import nl.kinderrechtenhelpdesk.staff.SignedIn;

/** A kind of money that is expected and can be found back on the bank, such as gifts; as a bean. In the caller's transaction. */
interface ExpectedIncome {

    /**
     * Something that may be what a line is.
     *
     * @param name by which a person knows it
     * @param category where the line belongs when it is
     * @param reasons why it may be
     */
    record Candidate(UUID id, String name, String category, java.util.Set<Reason> reasons) {}

    /** Unique and lasting: what is stored of a match, such as {@code gift}. */
    String kind();

    /** What the line may be, without any order; none for a line that went out. */
    List<Candidate> candidates(BankLine line);

    /** It came with this line; false when it came before, or is not there any more. */
    boolean came(UUID id, long cents, LocalDate on, SignedIn by);

    /** It did not come with that line after all. */
    void wentBack(UUID id, SignedIn by);
}
