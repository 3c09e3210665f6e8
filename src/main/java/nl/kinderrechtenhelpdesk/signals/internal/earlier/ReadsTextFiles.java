package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.SeparatedRows;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Refusal;

/** Reads a spreadsheet that was saved as text (CSV): in UTF-8, in UTF-16 with its mark, or as Windows writes it in western Europe. */
final class ReadsTextFiles {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ReadsTextFiles() {}

    static Grid read(byte[] file) throws Unreadable {
        String text = decode(file);
        // what no text has: a picture, a program, an old workbook
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Refusal.OTHER_KIND);
        }
        Grid grid = new Grid();
        List<List<String>> rows =
                SeparatedRows.of(text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", ""));
        for (int number = 1; number <= rows.size(); number++) {
            grid.add(number, rows.get(number - 1));
        }
        return grid;
    }

    private static String decode(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
