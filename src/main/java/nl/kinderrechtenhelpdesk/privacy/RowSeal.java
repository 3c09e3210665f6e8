package nl.kinderrechtenhelpdesk.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals rows that stand in the clear but give access to something (HMAC-SHA-256): whoever can write in the database and has no key cannot
 * make, change or swap one. Hides nothing: for what must not be read there is {@link CaseKey}. Does not tell an old row that was put back
 * from the present one.
 */
public interface RowSeal {

    /**
     * @param kind keeps rows of different tables apart; its end is the version of the order of fields
     * @param fields all that must not change, the key of the row among it; null and empty are told apart
     */
    byte[] of(String kind, List<@Nullable String> fields);

    /** Whether this seal was made here for this row; an error in the log when it was not. */
    boolean holds(String kind, List<@Nullable String> fields, byte @Nullable [] seal);

    /** Whether rows that were written before there were seals may get one now: once, at the first start after the upgrade. */
    boolean takesOver();
}
