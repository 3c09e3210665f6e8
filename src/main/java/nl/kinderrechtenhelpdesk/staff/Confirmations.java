package nl.kinderrechtenhelpdesk.staff;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * A role that opens cases counts only once a second person has confirmed it: somebody who opens cases already and knows the newcomer.
 * Called by the pages of this module and by the console. Not {@link Accounts}, with which an administrator asks for a role.
 *
 * <p>Without this an administrator, who is to read no case, could invite themselves as a lawyer.
 */
public interface Confirmations {

    /** The word that whoever waits tells their colleague; another one once the password, the app or the roles change. */
    Redacted<String> word(StaffId id);

    /**
     * Confirms the roles that somebody waits for.
     *
     * @param by an active colleague with a role that opens cases, and not the same person
     */
    Accounts.Outcome confirm(StaffId id, String word, StaffId by);

    /**
     * Confirms whoever was shown this word: for the first who opens cases, and for when nobody who does is left. Whoever starts the
     * application holds the key file and could read everything anyway.
     *
     * @return false when nobody waits with this word
     */
    boolean confirmOnConsole(String word);
}
