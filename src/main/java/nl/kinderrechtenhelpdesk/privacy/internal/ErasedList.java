package nl.kinderrechtenhelpdesk.privacy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file of erased cases, one a line, which is only ever added to. Kept apart from the database it outlives it. */
@Component
class ErasedList {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedList.class);

    private final Path file;

    ErasedList(@Value("${erased.list}") Path file) {
        this.file = file;
    }

    /** A line that was cut off says nothing and is passed over; the database has what it said. */
    Map<UUID, LocalDate> read() {
        Map<UUID, LocalDate> all = new LinkedHashMap<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    take(line, all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of erased cases cannot be read: " + file, e);
        }
        return all;
    }

    private static void take(String line, Map<UUID, LocalDate> all) {
        String[] parts = line.strip().split(" ", -1);
        try {
            if (parts.length == 2) {
                all.put(UUID.fromString(parts[0]), LocalDate.parse(parts[1]).withDayOfMonth(1));
            }
        } catch (IllegalArgumentException | DateTimeException cutOff) {
            LOG.warn("a line in the list of erased cases says nothing");
        }
    }

    /** What cannot be written now is written at the next start, as the database has it. */
    synchronized void add(Map<UUID, LocalDate> erased) {
        if (erased.isEmpty()) {
            return;
        }
        // begins on a line of its own, whatever stands before it
        StringBuilder lines = new StringBuilder("\n");
        erased.forEach(
                (ref, month) -> lines.append(ref).append(' ').append(month).append('\n'));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            LOG.error("the list of erased cases beside the database cannot be written: {}", file, e);
        }
    }
}
