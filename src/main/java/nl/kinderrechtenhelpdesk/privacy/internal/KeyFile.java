package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file with the keys of the installation: readable by its owner only, written whole or not at all. Whoever has this file and the
 * database can read everything; whoever has lost it can read nothing. It is never in the database and never in a backup of it.
 */
final class KeyFile {

    private static final String FORMAT = "kinderrechtenhelpdesk-keys-1";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    /** What stands in the file once every row that gives access has a seal; here and not in the database, where it could be taken away. */
    static final String ROWS_ARE_SEALED = "\"rows\": \"sealed\"";

    static final JsonMapper JSON = JsonMapper.shared();

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Whether others than its owner may read the file, as far as the file system can tell. */
    boolean isOpenToOthers() {
        try {
            return !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
        } catch (UnsupportedOperationException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InstallationKeys read() {
        InstallationKeys.registerKinds();
        try {
            JsonNode file = JSON.readTree(Files.readString(path));
            if (!FORMAT.equals(file.path("format").asString(""))) {
                throw new UnusableKeyFile(path, "it is not a key file of this application");
            }
            Map<InstallationKeys.Use, KeysetHandle> keysets = new EnumMap<>(InstallationKeys.Use.class);
            for (InstallationKeys.Use use : InstallationKeys.Use.values()) {
                JsonNode keyset = file.path("keysets").path(use.nameInFile());
                if (keyset.isMissingNode()) {
                    throw new UnusableKeyFile(path, "its keyset '" + use.nameInFile() + "' is missing");
                }
                keysets.put(
                        use, TinkJsonProtoKeysetFormat.parseKeyset(keyset.toString(), InsecureSecretKeyAccess.get()));
            }
            if (!checksum(file.path("keysets")).equals(file.path("checksum").asString(""))) {
                throw new UnusableKeyFile(path, "it is damaged: put back the copy from its safe place");
            }
            return new InstallationKeys(keysets);
        } catch (IOException | JacksonException | GeneralSecurityException e) {
            // the cause could quote a key, so only its kind is passed on
            throw new UnusableKeyFile(path, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    boolean saysRowsAreSealed() {
        try {
            return "sealed"
                    .equals(JSON.readTree(Files.readString(path)).path("rows").asString(""));
        } catch (IOException | JacksonException e) {
            throw new UnusableKeyFile(path, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /**
     * Adds to the file that every row is sealed, and leaves its keys as they are.
     *
     * @return false when the file cannot be written here
     */
    boolean sayRowsAreSealed() {
        try {
            Path real = path.toRealPath();
            Path folder = real.getParent();
            if (folder == null || !Files.isWritable(folder)) {
                return false;
            }
            ObjectNode file = (ObjectNode) JSON.readTree(Files.readString(real));
            Path draft = writeDraft(folder, file.put("rows", "sealed").toPrettyString() + System.lineSeparator());
            Files.move(draft, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes a file that does not exist yet.
     *
     * @return whether this call made it; false when somebody else just did
     */
    boolean create(InstallationKeys keys) {
        try {
            Path folder = folder();
            Path draft = writeDraft(folder, json(keys));
            try {
                // a link, not a move: it fails when the file is there, so that keys are never overwritten
                Files.createLink(path, draft);
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            } finally {
                Files.deleteIfExists(draft);
                sync(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("key file cannot be written: " + path, e);
        }
    }

    private Path folder() throws IOException {
        Path folder = path.getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        Files.createDirectories(folder);
        return folder;
    }

    private static Path writeDraft(Path folder, String content) throws IOException {
        Path draft = Files.createTempFile(folder, ".keys", ".draft", ownerOnly(folder));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return draft;
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String json(InstallationKeys keys) {
        ObjectNode file = JSON.createObjectNode().put("format", FORMAT).put("rows", "sealed");
        ObjectNode keysets = file.putObject("keysets");
        for (InstallationKeys.Use use : InstallationKeys.Use.values()) {
            try {
                keysets.set(
                        use.nameInFile(),
                        JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                                keys.keyset(use), InsecureSecretKeyAccess.get())));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        file.put("checksum", checksum(keysets));
        return file.toPrettyString() + System.lineSeparator();
    }

    /** Notices a file that rotted; against somebody who alters it on purpose only its place protects. */
    static String checksum(JsonNode keysets) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(keysets.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
