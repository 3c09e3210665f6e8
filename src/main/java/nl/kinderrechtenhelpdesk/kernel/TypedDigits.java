package nl.kinderrechtenhelpdesk.kernel;

import java.text.Normalizer;

/**
 * Makes what somebody typed of numbers readable for a pattern: digits of every script become those of ASCII, dashes of every length one
 * hyphen, spaces of every kind one blank each, and characters that nobody sees go.
 *
 * <p>For reading only: what is kept and shown stays as it was typed, cleaned by {@link PlainText}.
 */
public final class TypedDigits {

    private static final int MINUS_SIGN = 0x2212;

    private TypedDigits() {}

    /** The text in Unicode form KC with all numbers, dashes and spaces in ASCII. */
    public static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (Character.isDigit(character)) {
                plain.append(Character.digit(character, 10));
            } else if (type == Character.DASH_PUNCTUATION || character == MINUS_SIGN) {
                plain.append('-');
            } else if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
                plain.append(' ');
            } else if (type != Character.FORMAT) {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }
}
