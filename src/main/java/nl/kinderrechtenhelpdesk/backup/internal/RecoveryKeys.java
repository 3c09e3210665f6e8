package nl.kinderrechtenhelpdesk.backup.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;

/** Where the halves of the recovery key of an installation are: the open one seals its backups, the secret one opens them. */
final class RecoveryKeys {

    private final Map<String, String> settings;
    private final PrintStream out;

    /** @param settings the environment variables of {@code ./run} */
    RecoveryKeys(Map<String, String> settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Makes a pair: the secret half in this file, the open half in the data folder, where the next backups find it. */
    void make(Path file, boolean replace) throws IOException, GeneralSecurityException {
        Path open = openHalf();
        if (file.toAbsolutePath().normalize().startsWith(dataDir())) {
            throw new Refused(
                    "keep the secret half outside of the data folder: a copy of that folder would open its own backups");
        }
        if (Files.exists(open) && !replace) {
            throw new Refused(
                    "there is a recovery key already ("
                            + RecoveryKey.shown(RecoveryKey.read(open).name())
                            + "); with --replace the next backups are sealed to a new one, and earlier ones keep needing the old");
        }
        RecoveryKey key = RecoveryKey.generate();
        key.write(file);
        RecoveryKey written = RecoveryKey.read(file);
        byte[] word = {4, 2};
        if (!Arrays.equals(written.open(key.openHalf().seal(word, word), word), word)) {
            throw new Refused("the recovery key that was written to " + file + " does not open what is sealed to it");
        }
        Files.createDirectories(dataDir());
        Files.deleteIfExists(open);
        key.openHalf().write(open);
        out.println("recovery key " + RecoveryKey.shown(key.name()) + ": the secret half is in " + file
                + ".\nMove it away from this machine, to two safe places. Without it no backup can be put back.");
    }

    /** The open half. */
    RecoveryKey open() {
        Path open = openHalf();
        if (!Files.exists(open)) {
            throw new Refused(
                    "there is no recovery key to seal a backup to. Make one first, on a stick or another disk:"
                            + " ./run recovery-key FILE");
        }
        return RecoveryKey.read(open);
    }

    static RecoveryKey secret(Path file) {
        RecoveryKey key = RecoveryKey.read(file);
        if (!key.isSecret()) {
            throw new Refused(file + " is the open half, which only seals: name the secret half");
        }
        return key;
    }

    private Path openHalf() {
        String set = settings.getOrDefault("RECOVERY_KEY", "");
        return set.isBlank() ? dataDir().resolve("recovery-key.json") : Path.of(set);
    }

    Path dataDir() {
        return Path.of(settings.getOrDefault("DATA_DIR", "data"))
                .toAbsolutePath()
                .normalize();
    }
}
