package nl.kinderrechtenhelpdesk.bookkeeping;

/**
 * Where money of a line belongs, as {@code bookkeeping/categories.json} has it: income and costs by the guideline for fundraising
 * organisations (Raad voor de Jaarverslaggeving, RJ 650, as it is since 2017), and what is neither. Its name is a message.
 *
 * @param code kept with lines, so never renamed
 * @param account number of its ledger account until the organisation gives another
 */
public record Category(String code, Kind kind, Group group, String account) {

    /** Income and costs are in the result of a year; the balance is not. */
    public enum Kind {
        INCOME,
        COST,
        BALANCE
    }

    /** What a ratio is of. */
    public enum Group {
        /** Income that was raised: of individuals, companies, lotteries, governments, and other organisations without profit. */
        RAISED,
        /** Paid for goods or services. */
        SERVICES,
        OTHER,
        /** Spent on what the organisation is for. */
        PURPOSE,
        FUNDRAISING,
        MANAGEMENT,
        /** From one account of our own to another. */
        BETWEEN,
        /** Nobody said yet what it is. */
        UNSORTED,
        BANK,
        EQUITY
    }

    /** Whether a person can choose it. */
    public boolean chosen() {
        return kind != Kind.BALANCE || group == Group.BETWEEN;
    }
}
