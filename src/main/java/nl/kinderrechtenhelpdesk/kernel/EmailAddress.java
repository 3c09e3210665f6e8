package nl.kinderrechtenhelpdesk.kernel;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a letter can be sent to by any mail server: the one rule of every place that takes an address or sends to one.
 *
 * <p>The local part is the dot-atom of RFC 5322 3.2.3 in ASCII, as without SMTPUTF8 (RFC 6531) no other arrives; quoted local parts and
 * address literals, which no provider gives to people, are refused. The domain is kept as its A-labels (RFC 5891), in lower case. Whether
 * the address exists is known to its server only. Not a {@link Redacted}: who keeps the address of a person wraps it.
 *
 * @param value local part as typed, {@code @}, domain as A-labels; at most 254 characters (RFC 5321 4.5.3.1)
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    /** Longer than any address with what people paste round it. */
    private static final int LONGEST_TYPED = 400;

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9-]{1,63}\\.)++([a-z]{2,63}|xn--[a-z0-9-]{2,59})");
    private static final Pattern IN_BRACKETS = Pattern.compile("[^<>]*<([^<>]*)>[.,;]?");
    private static final Pattern BEFORE = Pattern.compile("^[\\s<(\\[]+");
    private static final Pattern BEHIND = Pattern.compile("[\\s.,;:!>)\\]]+$");
    /** Letters that older and newer rules for domains write differently: with one of them a letter could reach somebody else. */
    private static final Pattern TWO_READINGS = Pattern.compile("[\u00DF\u1E9E\u03C2]");

    public EmailAddress {
        if (value.length() > LONGEST || !isAddress(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /**
     * The address in what somebody typed or pasted: from a mail program ({@code mailto:}, a name with the address in brackets), with a
     * sentence's mark behind it, or with characters that nobody sees. Empty when there is none, or more than one.
     */
    public static Optional<EmailAddress> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String address = bare(typed);
        int at = address.lastIndexOf('@');
        if (at < 1 || TWO_READINGS.matcher(address).find()) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1))
                .map(domain -> address.substring(0, at) + "@" + domain)
                .filter(whole -> whole.length() <= LONGEST && isAddress(whole))
                .map(EmailAddress::new);
    }

    private static String bare(String typed) {
        StringBuilder seen = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
                seen.append(' ');
            } else if (character >= 0xFF01 && character <= 0xFF5E) {
                // a keyboard for Chinese or Japanese types these wide ones
                seen.append((char) (character - 0xFF01 + '!'));
            } else if (Character.getType(character) != Character.FORMAT && !Character.isISOControl(character)) {
                seen.appendCodePoint(character);
            }
        });
        String address = seen.toString().strip();
        var named = IN_BRACKETS.matcher(address);
        address = named.matches() ? named.group(1) : address;
        address = BEHIND.matcher(BEFORE.matcher(address).replaceFirst("")).replaceFirst("");
        if (address.regionMatches(true, 0, "mailto:", 0, 7)) {
            address = address.substring(7).split("\\?", 2)[0].strip();
        }
        return address;
    }

    private static Optional<String> domain(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noDomain) {
            // the second is what the library throws at labels that end in half a character
            return Optional.empty();
        }
    }

    private static boolean isAddress(String whole) {
        int at = whole.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL
                && LOCAL.matcher(whole.substring(0, at)).matches()
                && DOMAIN.matcher(whole.substring(at + 1)).matches();
    }

    /** Without the address, as it is of a person. */
    @Override
    public String toString() {
        return "[e-mail address]";
    }
}
