package nl.kinderrechtenhelpdesk.intake;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the helpdesk may safely reach an asker, as the asker chose it. Any other way is forbidden.
 *
 * @param address e-mail address or telephone number; null with {@link ContactWay#CODE_ONLY}
 * @param safeHours when somebody may call, in the asker&#39;s words; null unless {@link ContactWay#PHONE}
 */
public record SafeContact(
        ContactWay way,
        @Nullable Redacted<String> address,
        @Nullable Redacted<String> safeHours) {

    public SafeContact {
        if ((way == ContactWay.CODE_ONLY) != (address == null)) {
            throw new IllegalArgumentException("an address belongs to e-mail and telephone, and only to those");
        }
    }

    public static SafeContact codeOnly() {
        return new SafeContact(ContactWay.CODE_ONLY, null, null);
    }
}
