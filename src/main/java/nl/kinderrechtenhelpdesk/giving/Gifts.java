package nl.kinderrechtenhelpdesk.giving;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/** The door to gifts: what people said they would give, what came of it, and whom to thank. Money moves elsewhere. */
public interface Gifts {

    /** Which of the gifts to show. */
    enum Shown {
        EXPECTED,
        RECEIVED,
        THANKED
    }

    /** A gift that has not come yet, without who gives. */
    record Expected(UUID id, GiftReference reference, long cents, LocalDate since) {}

    /** Where a gift can be transferred to; empty while the organisation has not filled in its account. */
    Optional<BankAccount> account();

    /** How many months after a gift its donor is erased; empty while that is not filled in, and then nobody is asked for a name. */
    Optional<Integer> monthsKept();

    /**
     * Keeps what somebody says they will give; zero when it is kept, otherwise how long where it comes from has to wait, and nothing is kept.
     *
     * @param id made with the form, so that the same form sent twice is one gift
     * @param donor null for who stays unnamed
     * @param source the network address it comes from; only counted, never kept
     */
    Duration intend(UUID id, long cents, Gift.@Nullable Donor donor, String source);

    /** For the page of who gives: without who that is. */
    Optional<Gift> find(UUID id);

    /** The newest first. Recorded in the audit trail, because names and addresses are read. */
    PageOf<Gift> page(Shown shown, Paging paging, SignedIn reader);

    /** Those that have not come, without who gives; at most a thousand, the newest first. */
    List<Expected> expected();

    /** Notes what came in on the bank; false when the gift is not there, or was received before. */
    boolean received(UUID id, long cents, LocalDate on);

    /** Takes back what was noted by {@link #received}; one that was paid online stays. */
    void notReceived(UUID id);

    /** Notes that somebody thanked; a gift that has not come, or was thanked for, stays as it is. */
    void thanked(UUID id, SignedIn by);

    /** Erases name and address of who gives, at their request or when nobody needs them. */
    void forgetDonor(UUID id, SignedIn by);
}
