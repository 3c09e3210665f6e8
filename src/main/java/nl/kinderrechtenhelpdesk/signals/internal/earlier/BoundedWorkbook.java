package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts that are needed out of a workbook (ISO/IEC 29500) and lays them anew in a small one, so that what was judged is what is
 * read: no more bytes than may be unpacked (a zip bomb), no document type (XXE, and entities that grow), no cell in a column so far away
 * that the reader would make room for a million, and not the pictures, macros and links that may be in it too.
 */
final class BoundedWorkbook {

    /** Twice this stands in memory for a moment, in a heap of some 200 MB. */
    private static final long MOST_UNPACKED = 24L << 20;

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_CELLS = 1_500_000;
    private static final int MOST_ARRAYS = 100;
    /** Columns A to ZZ. */
    private static final int LONGEST_COLUMN = 2;

    private final XMLInputFactory xml = new InputFactoryImpl();
    private final Set<String> names = new HashSet<>();
    private long room = MOST_UNPACKED;
    private int cells;
    private int arrays;

    private BoundedWorkbook() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static byte[] of(byte[] file) throws Unreadable {
        BoundedWorkbook bounded = new BoundedWorkbook();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(file.length);
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                ZipOutputStream out = new ZipOutputStream(packed)) {
            Enumeration<ZipArchiveEntry> parts = zip.getEntries();
            while (parts.hasMoreElements()) {
                bounded.take(zip, parts.nextElement(), out);
            }
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        if (!bounded.names.contains("xl/workbook.xml")) {
            throw new Unreadable(Refusal.OTHER_KIND);
        }
        return packed.toByteArray();
    }

    private void take(ZipFile zip, ZipArchiveEntry part, ZipOutputStream out)
            throws IOException, XMLStreamException, Unreadable {
        String name = part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        if (!names.add(name) || names.size() > MOST_PARTS) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        if (part.isDirectory() || !(name.endsWith(".xml") || name.endsWith(".rels")) || !isNeeded(name)) {
            return;
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(part)) {
            content = in.readNBytes((int) room + 1);
        }
        room -= content.length;
        if (room < 0) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        judge(content);
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(content);
        out.closeEntry();
    }

    private static boolean isNeeded(String name) {
        return name.equals("[content_types].xml")
                || name.startsWith("_rels/")
                || name.startsWith("xl/_rels/")
                || name.startsWith("xl/worksheets/sheet")
                || name.matches("xl/(workbook|sharedstrings|styles)\\.xml");
    }

    private void judge(byte[] content) throws XMLStreamException, Unreadable {
        XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(content));
        try {
            while (reader.hasNext()) {
                int what = reader.next();
                if (what == XMLStreamConstants.DTD || what == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable(Refusal.DAMAGED);
                }
                if (what == XMLStreamConstants.START_ELEMENT) {
                    judge(reader);
                }
            }
        } finally {
            reader.close();
        }
    }

    private void judge(XMLStreamReader element) throws Unreadable {
        if (element.getLocalName().equals("c")) {
            @Nullable String at = element.getAttributeValue(null, "r");
            if (++cells > MOST_CELLS || (at != null && !at.matches("[A-Z]{1," + LONGEST_COLUMN + "}[0-9]{1,7}"))) {
                throw new Unreadable(cells > MOST_CELLS ? Refusal.TOO_MANY_ROWS : Refusal.TOO_MANY_COLUMNS);
            }
        } else if (element.getLocalName().equals("f")
                && "array".equals(element.getAttributeValue(null, "t"))
                && ++arrays > MOST_ARRAYS) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }
}
