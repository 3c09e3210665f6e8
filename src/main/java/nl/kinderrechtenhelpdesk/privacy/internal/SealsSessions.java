package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.page.SessionSeal;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import org.springframework.stereotype.Component;

/** Seals sessions with the key for secrets of accounts, each bound to its row. */
@Component
class SealsSessions implements SessionSeal {

    private final KeyedHash hash;
    private final Aead key;

    SealsSessions(KeyedHash hash, InstallationKeys keys) {
        this.hash = hash;
        this.key = keys.staffSecrets();
    }

    @Override
    public byte[] name(String id) {
        return hash.of("page.session", id.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] holder(String holder) {
        return hash.of("page.session-holder", holder.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] seal(byte[] name, byte[] holder, byte[] content) {
        try {
            return key.encrypt(content, place(name, holder));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a session", e);
        }
    }

    @Override
    public Optional<byte[]> open(byte[] name, byte[] holder, byte[] sealed) {
        try {
            return Optional.of(key.decrypt(sealed, place(name, holder)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] place(byte[] name, byte[] holder) {
        return Canonical.of("session/1").bytes(name).bytes(holder).toBytes();
    }
}
