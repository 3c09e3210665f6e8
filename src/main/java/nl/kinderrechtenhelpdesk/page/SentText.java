package nl.kinderrechtenhelpdesk.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of one field of a form with a file. As for forms without one, what is not UTF-8 is read as very old browsers write it. */
public final class SentText {

    private static final Charset OLD_BROWSERS = Charset.forName("windows-1252");

    private SentText() {}

    /** Without the NUL character, which nobody can type and no database keeps. */
    public static String of(byte[] field) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(field))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(field, OLD_BROWSERS);
        }
        return text.replace("\0", "");
    }
}
