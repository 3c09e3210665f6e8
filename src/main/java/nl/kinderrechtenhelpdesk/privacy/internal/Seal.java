package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.SealBroken;
import nl.kinderrechtenhelpdesk.privacy.Slot;

/**
 * Seals values with one key, each bound to its slot and to whose key it is.
 *
 * @param owner the case, or the organisation
 */
record Seal(Aead key, String owner) implements CaseKey {

    @Override
    public byte[] seal(Slot slot, Redacted<String> text) {
        return encrypt(slot, "text/1", PaddedText.pad(text.reveal()));
    }

    @Override
    public Redacted<String> open(Slot slot, byte[] sealed) {
        byte[] padded = decrypt(slot, "text/1", sealed);
        try {
            return Redacted.of(PaddedText.strip(padded));
        } catch (IllegalArgumentException e) {
            throw new SealBroken(slot, e);
        }
    }

    @Override
    public byte[] sealBytes(Slot slot, byte[] content) {
        return encrypt(slot, "bytes/1", content);
    }

    @Override
    public byte[] openBytes(Slot slot, byte[] sealed) {
        return decrypt(slot, "bytes/1", sealed);
    }

    @Override
    public String toString() {
        return "Seal[" + owner + "]";
    }

    private byte[] encrypt(Slot slot, String kind, byte[] content) {
        try {
            return key.encrypt(content, place(slot, kind));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + slot, e);
        }
    }

    private byte[] decrypt(Slot slot, String kind, byte[] sealed) {
        try {
            return key.decrypt(sealed, place(slot, kind));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(slot, e);
        }
    }

    private byte[] place(Slot slot, String kind) {
        return Canonical.of(kind)
                .text(owner)
                .text(slot.table())
                .text(slot.column())
                .uuid(slot.row())
                .toBytes();
    }
}
