package nl.kinderrechtenhelpdesk.staff.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of hashes as Have I Been Pwned gives it: on each line the SHA-1 of a password in hexadecimal capitals, with or without a colon
 * and a number, ordered by hash. Of tens of gigabytes some forty places are read for a look-up.
 */
final class PwnedFile {

    private static final Logger LOG = LoggerFactory.getLogger(PwnedFile.class);
    private static final int HASH = 40;

    private final @Nullable Path path;

    private PwnedFile(@Nullable Path path) {
        this.path = path;
    }

    /**
     * @param place where it is; empty when there is none
     * @throws IOException when it is named and is no such file: whoever set it counts on it
     */
    static PwnedFile at(String place) throws IOException {
        if (place.isBlank()) {
            return new PwnedFile(null);
        }
        Path path = Path.of(place.strip());
        try (var lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            String first = lines.readLine();
            if (first == null || !first.matches("[0-9A-F]{40}(:\\d{1,12})?")) {
                throw new IOException(path + " is not a list of SHA-1 hashes ordered by hash");
            }
        }
        return new PwnedFile(path);
    }

    /** A file that cannot be read any more holds nobody up who chooses a password; that it cannot is an error in the log. */
    boolean holds(byte[] sha1) {
        if (path == null) {
            return false;
        }
        String wanted = HexFormat.of().withUpperCase().formatHex(sha1);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return search(file, wanted);
        } catch (IOException e) {
            LOG.error("the file of breached passwords cannot be read: {}", path, e);
            return false;
        }
    }

    /** Halves the bytes, not the lines: these are of different lengths. A line belongs to the place at which it begins. */
    private static boolean search(RandomAccessFile file, String wanted) throws IOException {
        long from = 0;
        long to = file.length();
        while (from < to) {
            long middle = (from + to) >>> 1;
            long begin = beginOfLine(file, middle);
            String hash = hashAt(file, begin);
            int order = hash.compareTo(wanted);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                from = endOfLine(file, begin);
            } else {
                to = begin;
            }
        }
        return false;
    }

    private static long beginOfLine(RandomAccessFile file, long within) throws IOException {
        long at = within;
        while (at > 0) {
            file.seek(at - 1);
            if (file.read() == '\n') {
                return at;
            }
            at--;
        }
        return 0;
    }

    private static long endOfLine(RandomAccessFile file, long begin) throws IOException {
        file.seek(begin);
        file.readLine();
        return file.getFilePointer();
    }

    private static String hashAt(RandomAccessFile file, long begin) throws IOException {
        file.seek(begin);
        byte[] hash = new byte[HASH];
        int read = Math.max(0, file.read(hash));
        return new String(hash, 0, read, StandardCharsets.ISO_8859_1);
    }
}
