package nl.kinderrechtenhelpdesk.documents.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kinderrechtenhelpdesk.documents.Document;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of an Office Open XML file by their names, packed without a word of when. */
final class Parts {

    static final String CORE = "docProps/core.xml";

    /** The first that a zip file can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Parts read(byte[] file) throws IOException {
        Parts parts = new Parts();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
        return parts;
    }

    Parts with(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** What the file says of itself, with the day of the document and not that of the clock. */
    Parts withCore(Document document) {
        String day = document.date() + "T12:00:00Z";
        Xml core = new Xml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .words("dc:title", document.title())
                .words("dc:subject", document.subject())
                .words("dc:creator", document.author())
                .words("dc:language", document.language().tag())
                .words("dcterms:created", day, "xsi:type", "dcterms:W3CDTF")
                .words("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF")
                .close();
        return with(CORE, core.text());
    }

    byte[] pack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
