package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;

/**
 * A line of the bank as an entry of double bookkeeping: the bank on one side, its parts on the other. Always in balance, as what no part
 * says goes to the account for what is not sorted.
 *
 * @param number of the line
 * @param account of the organisation, as the bank knows it
 */
record JournalEntry(long number, LocalDate on, String account, List<Leg> legs) {

    private static final String BANK = "BANK";
    private static final String UNSORTED = "UNSORTED";

    /**
     * One side.
     *
     * @param category its code
     * @param cents above zero for a debit, below for a credit
     */
    record Leg(String category, long cents) {

        long debit() {
            return Math.max(cents, 0);
        }

        long credit() {
            return Math.max(-cents, 0);
        }
    }

    JournalEntry {
        legs = List.copyOf(legs);
    }

    /** What comes in is a debit of the bank and a credit of where it belongs; what goes out the other way round. */
    static JournalEntry of(long number, LocalDate on, String account, long cents, List<Part> parts) {
        List<Leg> legs = new ArrayList<>();
        legs.add(new Leg(BANK, cents));
        parts.forEach(part -> legs.add(new Leg(part.category(), -part.cents())));
        long rest = legs.stream().mapToLong(Leg::cents).reduce(0, Math::addExact);
        if (rest != 0) {
            legs.add(new Leg(UNSORTED, -rest));
        }
        return new JournalEntry(number, on, account, legs);
    }
}
