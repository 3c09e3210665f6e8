package nl.kinderrechtenhelpdesk.conversation.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Makes the files with which the checks are tried, good ones and bad ones. */
final class Files {

    static final String PDF = "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\nstartxref\n9\n%%EOF\n";
    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                    + "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private Files() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(2, 2, 9, 4);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG as a telephone makes it: which way is up, where it was taken, a remark, and a preview behind its end. */
    static byte[] photoWithPlace() {
        byte[] tiff = ByteBuffer.allocate(44)
                .put(bytes("MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .array();
        byte[] exif = join(bytes("Exif\0\0"), tiff, bytes("GPS 52.1601 4.4970 Leiden"));
        byte[] plain = picture("jpg");
        byte[] head = java.util.Arrays.copyOf(plain, 2);
        byte[] rest = java.util.Arrays.copyOfRange(plain, 2, plain.length);
        return join(
                head,
                segment(0xE1, exif),
                segment(0xED, bytes("Photoshop 3.0\0 by Noor")),
                segment(0xFE, bytes("made by Noor")),
                rest,
                bytes("PREVIEW with secret"));
    }

    static byte[] segment(int marker, byte[] body) {
        return join(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) ((body.length + 2) >> 8), (byte) (body.length + 2)},
                body);
    }

    static byte[] chunk(String type, byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(bytes(type));
        crc.update(body);
        return join(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                bytes(type),
                body,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** A PNG with texts in it. */
    static byte[] screenshotWithText() {
        byte[] plain = picture("png");
        int afterHeader = 8 + 25;
        return join(
                java.util.Arrays.copyOf(plain, afterHeader),
                chunk("tEXt", bytes("Author\0Noor")),
                chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0place Leiden")),
                chunk("eXIf", bytes("MM\0* GPS")),
                java.util.Arrays.copyOfRange(plain, afterHeader, plain.length));
    }

    static Map<String, byte[]> document() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(TYPES));
        parts.put("_rels/.rels", bytes(relation("officeDocument", "word/document.xml", "")));
        parts.put("word/document.xml", bytes(words("<w:r><w:t>Beste meneer</w:t></w:r>")));
        return parts;
    }

    /** The main part of a document with these runs in a paragraph. */
    static String words(String runs) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
                + "<w:body><w:p>" + runs + "</w:p></w:body></w:document>";
    }

    /** A part with one relation, called r1. */
    static String relation(String type, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target + "\"" + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "/></Relationships>";
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zipWith(String name, byte[] content) {
        Map<String, byte[]> parts = document();
        parts.put(name, content);
        return zip(parts);
    }
}
