package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip that every program sees alike: each once in the list at the end and at the place that list names, none beside it. What
 * stands behind the list is cut off. Parts are unpacked as streams, counted up to a bound.
 */
final class ZipParts {

    /** Takes in one part; the stream is bounded, and need not be read to its end. */
    interface Reader {
        void part(String name, InputStream content) throws IOException;
    }

    private static final int LOCAL = 0x04034b50;
    private static final int LIST_END = 0x06054b50;
    private static final int LIST_END_LENGTH = 22;
    private static final int MOST_PARTS = 2000;
    private final byte[] content;

    private ZipParts(byte[] content) {
        this.content = content;
    }

    static boolean looksLikeZip(byte[] content) {
        return content.length > 4 && little(content).getInt(0) == LOCAL;
    }

    /** Whether a program that opens zips would take this file for one: its list ends exactly where the file does. */
    static boolean endsAsZip(byte[] content) {
        ByteBuffer zip = little(content);
        for (int at = content.length - LIST_END_LENGTH; at >= Math.max(0, content.length - 0xFFFF - 22); at--) {
            if (zip.getInt(at) == LIST_END && end(zip, at) == content.length) {
                return true;
            }
        }
        return false;
    }

    /** The zip without what stands behind it; null if it has no list of parts. */
    static byte @Nullable [] withoutTail(byte[] content) {
        ByteBuffer zip = little(content);
        for (int at = content.length - LIST_END_LENGTH; at >= 0; at--) {
            if (zip.getInt(at) == LIST_END) {
                long end = end(zip, at);
                return end >= content.length ? content : Arrays.copyOf(content, (int) end);
            }
        }
        return null;
    }

    /** Hands over every part, and then every part again; a first look finds the types, a second judges. */
    static void read(byte[] content, Reader first, Reader second) throws IOException {
        ZipParts parts = new ZipParts(content);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            parts.check(entries);
            parts.readAll(zip, entries, first);
            parts.readAll(zip, entries, second);
        }
    }

    private void readAll(ZipFile zip, List<ZipArchiveEntry> entries, Reader reader) throws IOException {
        Unpacked unpacked = new Unpacked();
        for (ZipArchiveEntry entry : entries) {
            if (entry.isDirectory()) {
                continue;
            }
            try (InputStream part = zip.getInputStream(entry)) {
                InputStream in = unpacked.counted(part, entry.getCompressedSize());
                reader.part(name(entry), in);
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void check(List<ZipArchiveEntry> entries) throws BadZip {
        if (entries.size() > MOST_PARTS) {
            throw new BadZip(Refusal.FILE_UNPACKS_TOO_LARGE);
        }
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = name(entry);
            boolean plain = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
            if (!plain
                    || entry.getGeneralPurposeBit().usesEncryption()
                    || name.startsWith("/")
                    || ("/" + name + "/").contains("/../")
                    || !seen.add(name.toLowerCase(Locale.ROOT))
                    || !standsWhereListed(entry)) {
                throw new BadZip(Refusal.FILE_DAMAGED);
            }
        }
        refuseHidden(entries);
    }

    /** Windows programs that write zips name folders with a backslash; readers of documents take both. */
    private static String name(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private boolean standsWhereListed(ZipArchiveEntry entry) {
        long at = entry.getLocalHeaderOffset();
        byte[] name = entry.getRawName();
        if (at < 0 || name == null || at + 30 + name.length > content.length) {
            return false;
        }
        int start = (int) at + 30;
        return little(content).getInt((int) at) == LOCAL
                && (little(content).getShort((int) at + 26) & 0xFFFF) == name.length
                && Arrays.equals(content, start, start + name.length, name, 0, name.length);
    }

    /** Between the parts may stand what describes them, but no part that the list does not name. */
    private void refuseHidden(List<ZipArchiveEntry> entries) throws BadZip {
        List<ZipArchiveEntry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long until = 0;
        for (ZipArchiveEntry entry : inOrder) {
            if (entry.getLocalHeaderOffset() < until || startsPart(until, entry.getLocalHeaderOffset())) {
                throw new BadZip(Refusal.FILE_DAMAGED);
            }
            until = start(entry) + entry.getCompressedSize();
        }
        if (until > content.length || startsPart(until, content.length)) {
            throw new BadZip(Refusal.FILE_DAMAGED);
        }
    }

    /** Where its content begins, behind a head of its own. */
    private long start(ZipArchiveEntry entry) {
        int at = (int) entry.getLocalHeaderOffset();
        ByteBuffer zip = little(content);
        return at + 30L + (zip.getShort(at + 26) & 0xFFFF) + (zip.getShort(at + 28) & 0xFFFF);
    }

    private boolean startsPart(long from, long to) {
        ByteBuffer zip = little(content);
        for (long at = from; at + 4 <= to; at++) {
            if (zip.getInt((int) at) == LOCAL) {
                return true;
            }
        }
        return false;
    }

    private static long end(ByteBuffer zip, int listEnd) {
        return listEnd + LIST_END_LENGTH + (zip.getShort(listEnd + 20) & 0xFFFFL);
    }

    private static ByteBuffer little(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }
}
