package nl.kinderrechtenhelpdesk.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A telephone number as somebody typed it, of which it is certain that it can be dialled from the Netherlands.
 *
 * <p>People write one in countless ways and add for whom it is; all of that stays, as whoever calls reads it. Only the number of digits is
 * judged: Dutch numbers by the Dutch numbering plan (ten digits, 0800 and 0900 eight or eleven, 097 twelve, 14 with an area code, 116 with
 * three), those of Bonaire, Sint Eustatius and Saba by their seven digits, all others by E.164 (with a plus or 00, at most fifteen digits).
 *
 * @param typed as it is shown, with what was written round it
 * @param dialled digits, with a plus before them when the country was typed
 */
public record TelephoneNumber(String typed, String dialled) {

    private static final int LONGEST_TYPED = 100;

    private static final Pattern NUMBER = Pattern.compile("\\+?[ (]*+[0-9](?:[ ().,/-]*+[0-9])*+");
    private static final Pattern AFTER_COUNTRY = Pattern.compile("^(\\+|00)([0-9]{1,3})\\(0\\)");
    private static final Pattern CAN_BE_DIALLED = Pattern.compile("0(?!0|800|90[069])[0-9]{9}"
            + "|0(800|90[069])([0-9]{4}|[0-9]{7})"
            + "|097[0-9]{9}"
            + "|140[0-9]{2,3}"
            + "|116[0-9]{3}"
            + "|(318|319|416|7[0-9]{2})[0-9]{4}"
            + "|(\\+|00)31(0?(?!0)[0-9]{9}|(800|90[069])[0-9]{4,7}|97[0-9]{9})"
            + "|(\\+|00)(?!31|0)[0-9]{7,15}");

    /** The number in what somebody typed or pasted; empty when there is none that can be dialled. The first counts when there are more. */
    public static Optional<TelephoneNumber> parse(String typed) {
        String shown = PlainText.clean(typed).replaceAll("\\s+", " ").strip();
        if (shown.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        Matcher numbers = NUMBER.matcher(TypedDigits.plain(shown));
        while (numbers.find()) {
            String run = numbers.group();
            // 020/1234567 is one number, 06-12345678/020-1234567 are two
            Optional<String> dialled = Stream.concat(Stream.of(run), Stream.of(run.split("[/,]", -1)))
                    .map(TelephoneNumber::dialled)
                    .filter(CAN_BE_DIALLED.asMatchPredicate())
                    .findFirst();
            if (dialled.isPresent()) {
                return dialled.map(number -> new TelephoneNumber(shown, number));
            }
        }
        return Optional.empty();
    }

    private static String dialled(String run) {
        String compact = run.replaceAll("[ .,/-]", "");
        return AFTER_COUNTRY.matcher(compact).replaceFirst("$1$2").replaceAll("[()]", "");
    }

    /** As it is dialled within the Netherlands: two ways of writing one number give the same. */
    public String national() {
        return dialled.replaceFirst("^(?:\\+|00)310?", "0").replaceFirst("^\\+", "00");
    }

    /** Without the number, as it is of a person. */
    @Override
    public String toString() {
        return "[telephone number]";
    }
}
