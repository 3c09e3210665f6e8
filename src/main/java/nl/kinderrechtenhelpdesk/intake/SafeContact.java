package nl.kinderrechtenhelpdesk.intake;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the helpdesk may safely reach an asker, as the asker chose it. Any other way is forbidden.
 *
 * @param address e-mail address or telephone number; null with {@link ContactWay#CODE_ONLY}
 * @param safeHours when somebody may call, in the asker's words; null unless {@link ContactWay#PHONE}
 * @param voicemail whether a message may be left when nobody answers; without an answer to that it is no
 * @param codeWord what whoever calls says first, so that the asker knows who it is; null when there is none
 * @param mayNotKnow who must not come to know of the call, in the asker's words; null when nobody was named
 */
public record SafeContact(
        ContactWay way,
        @Nullable Redacted<String> address,
        @Nullable Redacted<String> safeHours,
        boolean voicemail,
        @Nullable Redacted<String> codeWord,
        @Nullable Redacted<String> mayNotKnow) {

    public SafeContact {
        if ((way == ContactWay.CODE_ONLY) != (address == null)) {
            throw new IllegalArgumentException("an address belongs to e-mail and telephone, and only to those");
        }
        if (way != ContactWay.PHONE && (voicemail || codeWord != null || mayNotKnow != null)) {
            throw new IllegalArgumentException("voicemail, code word and who may not know belong to the telephone");
        }
    }

    /** Without a code word, nobody named, and no message on a voicemail. */
    public SafeContact(ContactWay way, @Nullable Redacted<String> address, @Nullable Redacted<String> safeHours) {
        this(way, address, safeHours, false, null, null);
    }

    public static SafeContact codeOnly() {
        return new SafeContact(ContactWay.CODE_ONLY, null, null);
    }
}
