package nl.kinderrechtenhelpdesk.intake.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.kinderrechtenhelpdesk.intake.DraftPass;

/**
 * Seals a draft with its asker's own key: AES-256-GCM, a fresh nonce in front, and as associated data which draft it is and whether it
 * was sent. Not {@code privacy.CaseVault}: there is no case yet, and the helpdesk must not be able to read along.
 */
final class DraftSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private DraftSeal() {}

    static byte[] seal(DraftPass pass, boolean sent, byte[] content) {
        return seal(pass, ofDraft(pass, sent), content);
    }

    /** A part of a file of the draft. */
    static byte[] sealPart(DraftPass pass, UUID file, String part, byte[] content) {
        return seal(pass, ofFile(pass, file, part), content);
    }

    private static byte[] seal(DraftPass pass, byte[] place, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, pass, place, nonce).doFinal(content);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when the pass does not fit or the content was altered. */
    static Optional<byte[]> open(DraftPass pass, boolean sent, byte[] sealed) {
        return open(pass, ofDraft(pass, sent), sealed);
    }

    static Optional<byte[]> openPart(DraftPass pass, UUID file, String part, byte[] sealed) {
        return open(pass, ofFile(pass, file, part), sealed);
    }

    private static Optional<byte[]> open(DraftPass pass, byte[] place, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, pass, place, nonce)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, DraftPass pass, byte[] place, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(pass.key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher;
    }

    private static byte[] ofDraft(DraftPass pass, boolean sent) {
        return put(ByteBuffer.allocate(17), pass.id())
                .put((byte) (sent ? 1 : 0))
                .array();
    }

    private static byte[] ofFile(DraftPass pass, UUID file, String part) {
        byte[] name = part.getBytes(StandardCharsets.US_ASCII);
        return put(put(ByteBuffer.allocate(32 + name.length), pass.id()), file)
                .put(name)
                .array();
    }

    private static ByteBuffer put(ByteBuffer buffer, UUID id) {
        return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
