package nl.kinderrechtenhelpdesk.privacy;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.modulith.NamedInterface;

/**
 * The key of one case, unwrapped: seals and opens what is personal in that case (AES-256-GCM, the slot as associated data).
 *
 * <p>Got from {@link CaseVault}; keep it for one request, never in a field or a session.
 */
@NamedInterface("cases")
public interface CaseKey {

    byte[] seal(Slot slot, Redacted<String> text);

    /** @throws SealBroken when the value was altered or stands in another slot */
    Redacted<String> open(Slot slot, byte[] sealed);

    byte[] sealBytes(Slot slot, byte[] content);

    /** @throws SealBroken when the value was altered or stands in another slot */
    byte[] openBytes(Slot slot, byte[] sealed);
}
