package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * The command behind {@code ./run new-key USE}: adds a fresh key to one keyset of the key file and uses it for what is sealed from then
 * on. The keys before it stay and open what they sealed. With the application stopped; it reads the file at its start.
 */
final class NewKey {

    /** Of these, what is kept is found by its hash and cannot be hashed anew: nobody knows the code of a case any more. */
    private static final Set<InstallationKeys.Use> NEVER = Set.of(InstallationKeys.Use.LOOKUPS);

    private NewKey() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Map<String, String> settings = System.getenv();
        String dataDir = settings.getOrDefault("DATA_DIR", "data");
        Path path = Path.of(settings.getOrDefault("KEY_FILE", dataDir + "/key.json"));
        try {
            Path earlier = add(path, arguments.length == 1 ? arguments[0] : "", InstantSource.system());
            out.println("the next start uses a new key for " + arguments[0] + ". The file as it was is " + earlier
                    + ". Put a copy of the new file in its safe place, and then remove both old ones.");
        } catch (IllegalArgumentException | UnusableKeyFile e) {
            problems.println(e.getMessage());
            System.exit(2);
        } catch (IOException e) {
            problems.println("the key file " + path + " cannot be written ("
                    + e.getClass().getSimpleName() + ")");
            System.exit(2);
        }
    }

    /**
     * @param name the keyset, by its name in the file
     * @return where the file is as it was
     * @throws IllegalArgumentException in words, when there is no such keyset or its key cannot be replaced
     */
    static Path add(Path path, String name, InstantSource clock) throws IOException {
        InstallationKeys.Use use = Arrays.stream(InstallationKeys.Use.values())
                .filter(one -> one.nameInFile().equals(name) && !NEVER.contains(one))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("name one of these: " + replaceable()));
        InstallationKeys keys = new KeyFile(path).read();
        ObjectNode file = (ObjectNode) KeyFile.JSON.readTree(Files.readString(path));
        ObjectNode keysets = (ObjectNode) file.path("keysets");
        keysets.set(name, KeyFile.JSON.readTree(withNewKey(keys.keyset(use))));
        file.put("checksum", KeyFile.checksum(keysets));
        return replace(path.toAbsolutePath(), file.toPrettyString() + System.lineSeparator(), clock);
    }

    private static String replaceable() {
        return Arrays.stream(InstallationKeys.Use.values())
                .filter(use -> !NEVER.contains(use))
                .map(InstallationKeys.Use::nameInFile)
                .collect(Collectors.joining(", "));
    }

    private static String withNewKey(KeysetHandle keyset) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.newBuilder(keyset)
                            .addEntry(KeysetHandle.generateEntryFromParameters(
                                            keyset.getPrimary().getKey().getParameters())
                                    .withRandomId()
                                    .makePrimary())
                            .build(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written whole beside it and read back before it takes the place of the file, which stays under another name. */
    private static Path replace(Path path, String content, InstantSource clock) throws IOException {
        Path folder = Objects.requireNonNull(path.getParent());
        Path draft = Files.createTempFile(
                folder,
                ".keys",
                ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        new KeyFile(draft).read();
        String moment = clock.instant().toString().replaceAll("[:.].*", "").replace('T', '-');
        Path earlier = path.resolveSibling(path.getFileName() + ".until-" + moment + "-" + System.nanoTime());
        Files.createLink(earlier, path);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        KeyFile.sync(folder);
        return earlier;
    }
}
