package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a zip is a Word document without macros that unpacks to a bounded size. Reads the list at the end of the zip, as word
 * processors do, and unpacks every part into nothing, counting, up to a bound.
 */
final class DocxCheck {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LIST_END = 0x06054b50;
    private static final int MOST_PARTS = 2000;
    private static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_PER_PACKED_BYTE = 150;
    /** Small parts may repeat themselves as much as they like. */
    private static final int SMALL = 1 << 20;

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** A part as the list at the end names it. */
    private record Part(String name, int method, int packed, int offset) {}

    private final byte[] content;
    private final ByteBuffer zip;
    private long unpacked;

    private DocxCheck(byte[] content) {
        this.content = content;
        this.zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean looksLikeZip(byte[] content) {
        return content.length > 4
                && ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == LOCAL;
    }

    /** Whether a program that opens zips would take this file for one. */
    static boolean endsAsZip(byte[] content) {
        return listEnd(content) >= 0;
    }

    static CheckedFile of(byte[] content) {
        Refusal refusal = new DocxCheck(content).refusal();
        return refusal == null
                ? new CheckedFile.Accepted(FileKind.DOCX, content, false)
                : new CheckedFile.Refused(refusal);
    }

    private @Nullable Refusal refusal() {
        int end = listEnd(content);
        if (end < 0) {
            return Refusal.FILE_DAMAGED;
        }
        if ((zip.getShort(end + 10) & 0xFFFF) > MOST_PARTS) {
            return Refusal.FILE_UNPACKS_TOO_LARGE;
        }
        List<Part> parts = parts(end);
        if (parts.stream()
                .anyMatch(part -> part.name().startsWith("/") || part.name().contains(".."))) {
            return Refusal.FILE_DAMAGED;
        }
        String types = "";
        for (Part part : parts) {
            boolean isTypes = part.name().equals("[Content_Types].xml");
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            Refusal refusal = unpack(part, isTypes ? kept : null);
            if (refusal != null) {
                return refusal;
            }
            types = isTypes ? kept.toString(StandardCharsets.UTF_8) : types;
        }
        if (hasMacros(parts, types)) {
            return Refusal.FILE_HAS_MACROS;
        }
        boolean document = types.contains(DOCUMENT)
                && parts.stream().anyMatch(part -> part.name().equals("word/document.xml"));
        return document ? null : Refusal.FILE_NOT_ACCEPTED;
    }

    private static boolean hasMacros(List<Part> parts, String types) {
        String told = types.toLowerCase(Locale.ROOT);
        return told.contains("macroenabled")
                || told.contains("vbaproject")
                || parts.stream()
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .anyMatch(DocxCheck::canRun);
    }

    /** Macros, controls, and wrapped objects that may hold a program. */
    private static boolean canRun(String name) {
        return name.contains("vbaproject")
                || name.contains("vbadata")
                || name.contains("/activex/")
                || (name.contains("/embeddings/") && name.endsWith(".bin"));
    }

    private List<Part> parts(int end) {
        int count = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            zip.position(at);
            if (zip.getInt() != CENTRAL) {
                throw new IllegalArgumentException("no part in the list");
            }
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            boolean locked = (zip.getShort(at + 8) & 1) != 0;
            Part part = new Part(
                    new String(content, at + 46, nameLength, StandardCharsets.UTF_8),
                    locked ? -1 : zip.getShort(at + 10),
                    zip.getInt(at + 20),
                    zip.getInt(at + 42));
            parts.add(part);
            at += 46 + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        return parts;
    }

    private @Nullable Refusal unpack(Part part, @Nullable ByteArrayOutputStream keep) {
        zip.position(part.offset());
        int nameLength = zip.getShort(part.offset() + 26) & 0xFFFF;
        int start = part.offset() + 30 + nameLength + (zip.getShort(part.offset() + 28) & 0xFFFF);
        boolean holds = zip.getInt(part.offset()) == LOCAL
                && part.packed() >= 0
                && part.packed() <= content.length - start
                && new String(content, part.offset() + 30, nameLength, StandardCharsets.UTF_8).equals(part.name());
        if (!holds) {
            return Refusal.FILE_DAMAGED;
        }
        return switch (part.method()) {
            case 0 -> {
                if (keep != null && part.packed() <= SMALL) {
                    keep.write(content, start, part.packed());
                }
                yield count(part.packed());
            }
            case 8 -> inflate(start, part.packed(), keep);
            default -> Refusal.FILE_DAMAGED;
        };
    }

    private @Nullable Refusal inflate(int start, int packed, @Nullable ByteArrayOutputStream keep) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(content, start, packed);
            byte[] piece = new byte[8192];
            long size = 0;
            while (!inflater.finished()) {
                int got = inflater.inflate(piece);
                // An empty part ends at once, with nothing got and no more input wanted.
                if (got == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    return Refusal.FILE_DAMAGED;
                }
                size += got;
                if (size > SMALL && size > (long) MOST_PER_PACKED_BYTE * packed) {
                    return Refusal.FILE_UNPACKS_TOO_LARGE;
                }
                Refusal refusal = count(got);
                if (refusal != null) {
                    return refusal;
                }
                if (keep != null && size <= SMALL) {
                    keep.write(piece, 0, got);
                }
            }
            return null;
        } catch (DataFormatException e) {
            return Refusal.FILE_DAMAGED;
        } finally {
            inflater.end();
        }
    }

    private @Nullable Refusal count(int more) {
        unpacked += more;
        return unpacked > MOST_UNPACKED ? Refusal.FILE_UNPACKS_TOO_LARGE : null;
    }

    /** Where the end of the list is: its comment must reach exactly to the end of the file. */
    private static int listEnd(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = content.length - 22; at >= Math.max(0, content.length - 22 - 0xFFFF); at--) {
            if (zip.getInt(at) == LIST_END && at + 22 + (zip.getShort(at + 20) & 0xFFFF) == content.length) {
                return at;
            }
        }
        return -1;
    }
}
