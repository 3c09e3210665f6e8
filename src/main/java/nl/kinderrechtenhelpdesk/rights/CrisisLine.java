package nl.kinderrechtenhelpdesk.rights;

import nl.kinderrechtenhelpdesk.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody in danger can call. Not the helpdesk's own number, which is a setting.
 *
 * @param name what it is called, and {@code use} when to call it
 * @param telephone as it is dialled, {@code alternative} a second number that works too
 */
public record CrisisLine(
        String code,
        Term name,
        Term use,
        String telephone,
        @Nullable String alternative) {

    /** Its name without the number that some names begin with, to stand beside that number; empty when the number is the name. */
    public String nameBesideTelephone(Language language) {
        String full = name.name(language);
        return full.startsWith(telephone) ? full.substring(telephone.length()).strip() : full;
    }
}
