package nl.kinderrechtenhelpdesk.bookkeeping;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.staff.SignedIn;

/**
 * The door to the general ledger: the accounts of the organisation for each category, and the journal of the bank of a year as files. Each
 * line of the bank is one entry: the bank on one side, its parts on the other.
 */
public interface Ledger {

    /**
     * The account of a category.
     *
     * @param name empty for the name of the category
     */
    record Account(Category category, String number, String name) {}

    /** What became of closing a year. */
    enum Closing {
        DONE,
        /** Some of its lines are not sorted. */
        UNSORTED,
        /** It is not over yet. */
        NOT_OVER
    }

    List<Account> accounts();

    /** Gives categories, by their codes, other numbers and names; two with the same number are one account for the bookkeeper. */
    void save(Map<String, Account> accounts, SignedIn by);

    /** The general ledger as comma-separated values, as a spreadsheet of this language reads them; no names of who paid. */
    void csv(int year, Language language, OutputStream out) throws IOException;

    /** The year as an audit file (XML Auditfile Financieel, 3.2); no names of who paid. */
    void auditFile(int year, Language language, OutputStream out) throws IOException;

    /** From then on nothing of the year changes. */
    Closing close(int year, SignedIn by);
}
