package nl.kinderrechtenhelpdesk.privacy;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for one file that lies on disk for the length of one request, such as an attachment on its way in. It lives in memory only: what
 * a crash leaves behind can be read by nobody. Hides, but does not prove that nothing was altered; what is to stay is sealed with a
 * {@link CaseKey}.
 */
public final class PassingKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key = new byte[32];
    private final byte[] start = new byte[16];

    public PassingKey() {
        RANDOM.nextBytes(key);
        RANDOM.nextBytes(start);
    }

    /** Use once: the same key never hides two contents. */
    public OutputStream hiding(OutputStream out) {
        return new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE));
    }

    public InputStream showing(InputStream in) {
        return new CipherInputStream(in, cipher(Cipher.DECRYPT_MODE));
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
