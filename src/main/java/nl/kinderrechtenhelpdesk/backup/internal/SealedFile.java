package nl.kinderrechtenhelpdesk.backup.internal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * A file of any length sealed to a {@link RecoveryKey}: a fresh key for the content (AES-256-GCM in pieces of a MiB, bound to their place
 * and to the end), which stands in front, sealed to the recovery key. A byte changed, left out or cut off is noticed when reading.
 */
final class SealedFile {

    private static final byte[] MARK = "KRHBACKUP1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME = 16;
    private static final int MOST_SEALED = 4096;

    private final Path path;
    private final KeysetHandle content;
    private final byte[] header;

    private SealedFile(Path path, KeysetHandle content, byte[] header) {
        this.path = path;
        this.content = content;
        this.header = header;
    }

    /** A file still to be written. */
    static SealedFile to(Path path, RecoveryKey recovery) throws IOException, GeneralSecurityException {
        KeysetHandle content = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
        byte[] name = recovery.name();
        byte[] sealed = recovery.seal(
                TinkProtoKeysetFormat.serializeKeyset(content, InsecureSecretKeyAccess.get()), context(name));
        return new SealedFile(path, content, header(name, sealed));
    }

    /**
     * A file that was written before.
     *
     * @throws Refused when it is no backup, or sealed to another recovery key
     */
    static SealedFile from(Path path, RecoveryKey recovery) throws IOException, GeneralSecurityException {
        if (!Files.isRegularFile(path)) {
            throw new Refused("there is no file " + path);
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(path))) {
            if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
                throw new Refused(path + " is not a backup of this application");
            }
            byte[] name = in.readNBytes(NAME);
            if (!Arrays.equals(name, recovery.name())) {
                throw new Refused(path + " was sealed to recovery key " + RecoveryKey.shown(name) + ", and this is "
                        + RecoveryKey.shown(recovery.name()));
            }
            int length = in.readInt();
            if (length < 1 || length > MOST_SEALED) {
                throw damaged(path);
            }
            byte[] sealed = in.readNBytes(length);
            KeysetHandle content = TinkProtoKeysetFormat.parseKeyset(
                    recovery.open(sealed, context(name)), InsecureSecretKeyAccess.get());
            return new SealedFile(path, content, header(name, sealed));
        } catch (EOFException | GeneralSecurityException e) {
            throw damaged(path);
        }
    }

    /** Whoever closes it closes the file; only then is it whole. */
    OutputStream write() throws IOException, GeneralSecurityException {
        OutputStream file = Files.newOutputStream(path);
        try {
            file.write(header);
            return streaming().newEncryptingStream(new BufferedOutputStream(file, 1 << 16), header);
        } catch (IOException | GeneralSecurityException e) {
            file.close();
            throw e;
        }
    }

    InputStream read() throws IOException, GeneralSecurityException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            file.skipNBytes(header.length);
            return streaming().newDecryptingStream(file, header);
        } catch (IOException | GeneralSecurityException e) {
            file.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    static Refused damaged(Path path) {
        return new Refused(path + " is damaged or was cut off: use another backup");
    }

    private StreamingAead streaming() throws GeneralSecurityException {
        return content.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] header(byte[] name, byte[] sealed) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.write(context(name));
        out.writeInt(sealed.length);
        out.write(sealed);
        return header.toByteArray();
    }

    private static byte[] context(byte[] name) throws IOException {
        ByteArrayOutputStream context = new ByteArrayOutputStream();
        context.write(MARK);
        context.write(name);
        return context.toByteArray();
    }
}
