package nl.kinderrechtenhelpdesk.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seals rows of accounts, links and known browsers, so that writing in the database makes nobody a colleague; {@code privacy} provides it. */
public interface StaffSeal {

    /**
     * @param kind keeps rows of different tables apart
     * @param fields all that must not change, the key of the row among it
     */
    byte[] of(String kind, List<@Nullable String> fields);

    /** Whether this seal was made here for this row; an error in the log when it was not. */
    boolean holds(String kind, List<@Nullable String> fields, byte @Nullable [] seal);

    /** Whether rows that were written before there were seals may get one now. */
    boolean takesOver();
}
