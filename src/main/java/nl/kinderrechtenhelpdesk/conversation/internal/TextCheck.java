package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether a file is plain text; it is kept as UTF-8. Markup and scripts are not plain text, whatever they are called. */
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

    private TextCheck() {}

    static CheckedFile of(byte[] content) {
        String text = decode(content);
        if (text == null || !plain(text)) {
            return new CheckedFile.Refused(Refusal.FILE_NOT_ACCEPTED);
        }
        return new CheckedFile.Accepted(FileKind.TEXT, text.getBytes(StandardCharsets.UTF_8), false);
    }

    private static boolean plain(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(20, start.length())).toLowerCase(Locale.ROOT);
        return NOT_PLAIN.stream().noneMatch(head::startsWith)
                && text.chars().noneMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0);
    }

    private static @Nullable String decode(byte[] content) {
        String text = marked(content, 0xFE, 0xFF) || marked(content, 0xFF, 0xFE)
                ? decode(content, StandardCharsets.UTF_16)
                : decode(content, StandardCharsets.UTF_8);
        if (text == null) {
            text = decode(content, Charset.forName("windows-1252"));
        }
        return text != null && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean marked(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static @Nullable String decode(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
