package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/**
 * Whether a file is plain text, in whichever code page; it is kept byte for byte, as it can be evidence. Markup and scripts are not plain
 * text, whatever they are called.
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
            "#!/",
            "#! /",
            "%!ps",
            "{\\rtf",
            "%pdf");
    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<head", "<body", "<svg", "<script", "<iframe");
    private static final int HEAD = 4000;
    private static final int START = 200;

    private TextCheck() {}

    static CheckedFile of(byte[] content) {
        Optional<String> words = TextCode.best(content);
        return words.isEmpty() || isMarkup(words.get())
                ? new CheckedFile.Refused(Refusal.FILE_NOT_ACCEPTED)
                : new CheckedFile.Accepted(FileKind.TEXT, content, false);
    }

    private static boolean isMarkup(String words) {
        String head = words.substring(0, Math.min(HEAD, words.length()))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        String start = head.substring(0, Math.min(START, head.length()));
        boolean remark = start.startsWith("<!--") && MARKUP.stream().anyMatch(head::contains);
        return remark || NOT_PLAIN.stream().anyMatch(start::startsWith);
    }
}
