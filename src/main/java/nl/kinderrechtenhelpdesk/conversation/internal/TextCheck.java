package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;

/**
 * Whether a file is plain text; it is kept as UTF-8. Markup and scripts are not plain text, whatever they are called. Reads piece by
 * piece: a text is never whole in memory as characters, which take twice the room.
 */
final class TextCheck {

    private static final List<String> NOT_PLAIN = List.of(
            "<!doctype",
            "<html",
            "<head",
            "<body",
            "<svg",
            "<?xml",
            "<?php",
            "<script",
            "<iframe",
            "<!--",
            "#!",
            "%!ps",
            "{\\rtf",
            "%pdf",
            "mime-version:");
    private static final int HEAD = 200;

    private TextCheck() {}

    static CheckedFile of(byte[] content) {
        if (marked(content, 0xFE, 0xFF) || marked(content, 0xFF, 0xFE)) {
            return copied(content, StandardCharsets.UTF_16);
        }
        boolean hasMark = marked(content, 0xEF, 0xBB) && content.length > 2 && (content[2] & 0xFF) == 0xBF;
        byte[] text = hasMark ? Arrays.copyOfRange(content, 3, content.length) : content;
        return switch (read(text, StandardCharsets.UTF_8, Writer.nullWriter())) {
            case PLAIN -> new CheckedFile.Accepted(FileKind.TEXT, text, false);
            case NOT_PLAIN -> new CheckedFile.Refused(Refusal.FILE_NOT_ACCEPTED);
            case OTHER_CODE -> copied(content, Charset.forName("windows-1252"));
        };
    }

    private enum Found {
        PLAIN,
        NOT_PLAIN,
        OTHER_CODE
    }

    private static CheckedFile copied(byte[] content, Charset code) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(content.length);
        if (read(content, code, new OutputStreamWriter(copy, StandardCharsets.UTF_8)) != Found.PLAIN) {
            return new CheckedFile.Refused(Refusal.FILE_NOT_ACCEPTED);
        }
        return copy.size() > Upload.LARGEST
                ? new CheckedFile.Refused(Refusal.FILE_TOO_LARGE)
                : new CheckedFile.Accepted(FileKind.TEXT, copy.toByteArray(), false);
    }

    private static Found read(byte[] content, Charset code, Writer copy) {
        StringBuilder head = new StringBuilder();
        char[] piece = new char[8192];
        try (Writer out = copy;
                Reader in = new InputStreamReader(
                        new ByteArrayInputStream(content),
                        code.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                for (int i = 0; i < got; i++) {
                    if (Character.isISOControl(piece[i]) && "\t\n\r\f".indexOf(piece[i]) < 0) {
                        return Found.NOT_PLAIN;
                    }
                }
                head.append(piece, 0, Math.clamp(HEAD - head.length(), 0, got));
                out.write(piece, 0, got);
            }
        } catch (CharacterCodingException e) {
            return Found.OTHER_CODE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String start = head.toString().stripLeading().toLowerCase(Locale.ROOT);
        return NOT_PLAIN.stream().anyMatch(start::startsWith) ? Found.NOT_PLAIN : Found.PLAIN;
    }

    private static boolean marked(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
