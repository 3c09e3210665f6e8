package nl.kinderrechtenhelpdesk.privacy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditLanes.Lane;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The ends of the chains as they stood, in a file outside the database: what was there must still be there, so that a database put back
 * to an earlier moment is found. Each line carries an HMAC over itself and the line before. Lines are only added; a file that grew large
 * is set aside and begun anew with all ends.
 */
@Component
class AuditHeads {

    private static final long LARGE = 4_000_000;

    /** The end of a chain at some moment; its MAC in hexadecimal. */
    record Head(long entries, String mac) {}

    /**
     * What the file says.
     *
     * @param newest the longest each chain was known to be
     * @param last when the last line was written; null when there is none
     * @param whole whether each line is ours
     */
    record Known(Map<Integer, Head> newest, @Nullable Instant last, boolean whole) {

        Known {
            newest = Map.copyOf(newest);
        }
    }

    private final Path file;
    private final AuditChain chain;
    private final InstantSource clock;

    AuditHeads(@Value("${audit.heads}") Path file, InstallationKeys keys, InstantSource clock) {
        this.file = file.toAbsolutePath();
        this.chain = new AuditChain(keys.auditTrail());
        this.clock = clock;
    }

    boolean exists() {
        return Files.exists(file);
    }

    Known known() {
        Map<Integer, Head> newest = new TreeMap<>();
        Instant last = null;
        String before = "";
        for (String line : lines()) {
            int end = line.lastIndexOf(' ');
            if (end < 0 || !chain.isLineOfHeads(line.substring(end + 1), before, line.substring(0, end))) {
                return new Known(newest, last, false);
            }
            before = line.substring(end + 1);
            String[] parts = line.split(" ", -1);
            last = Instant.parse(parts[0]);
            for (int i = 1; i < parts.length - 1; i++) {
                String[] head = parts[i].split(":", -1);
                newest.put(Integer.valueOf(head[0]), new Head(Long.parseLong(head[1]), head[2]));
            }
        }
        return new Known(newest, last, true);
    }

    /** Adds a line with the ends that moved on since the last one; none when none did. */
    void write(List<Lane> lanes) {
        setAsideWhenLarge();
        Known known = known();
        if (!known.whole()) {
            throw new IllegalStateException("the file of the ends of the audit trail was changed: " + file);
        }
        List<String> moved = new ArrayList<>();
        for (Lane lane : lanes) {
            Head before = known.newest().get(lane.number());
            if (lane.entries() > 0 && (before == null || before.entries() < lane.entries())) {
                moved.add(lane.number() + ":" + lane.entries() + ":" + hex(lane.head()));
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        String line = clock.instant() + " " + String.join(" ", moved);
        List<String> all = lines();
        String before =
                all.isEmpty() ? "" : all.getLast().substring(all.getLast().lastIndexOf(' ') + 1);
        append(line + " " + chain.lineOfHeads(before, line) + "\n");
    }

    /** The file is kept under another name, for who wants to know, and counts no more. */
    Optional<Path> setAside(String why) {
        if (!exists()) {
            return Optional.empty();
        }
        Path kept = file.resolveSibling(file.getFileName() + "." + why);
        try {
            return Optional.of(Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hex(byte[] mac) {
        return HexFormat.of().formatHex(mac);
    }

    private void setAsideWhenLarge() {
        try {
            if (exists() && Files.size(file) > LARGE && known().whole()) {
                setAside("before");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return exists()
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isEmpty())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String line) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    line,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
