package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/** How the helpdesk may reach the asker. What was not chosen is not kept; without a choice it is the code and nothing else. */
final class ContactFields {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,22}[0-9]");
    /** The answer with which a message may be left. */
    static final String VOICEMAIL = "ja";

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_HOURS = 500;

    private static final int LONGEST_WORD = 60;
    private static final List<String> OF_TELEPHONE = List.of("phone", "hours", "voicemail", "codeword", "notknow");
    private static final List<String> OF_EMAIL = List.of("email");

    /** All that is asked about the chosen way. */
    static final List<String> OF_BOTH =
            Stream.of(OF_EMAIL, OF_TELEPHONE).flatMap(List::stream).toList();

    private ContactFields() {}

    private static Map<String, List<String>> forget(List<String> fields) {
        return fields.stream().collect(Collectors.toMap(Function.identity(), field -> List.of()));
    }

    static ContactWay way(Draft draft) {
        return way(draft.value("way"));
    }

    private static ContactWay way(String typed) {
        return switch (typed) {
            case "EMAIL" -> ContactWay.EMAIL;
            case "PHONE" -> ContactWay.PHONE;
            default -> ContactWay.CODE_ONLY;
        };
    }

    static boolean needsAddress(Draft draft) {
        return way(draft) != ContactWay.CODE_ONLY;
    }

    /** The fields to forget when this way was chosen. */
    static Map<String, List<String>> leftovers(String typed) {
        return switch (way(typed)) {
            case EMAIL -> forget(OF_TELEPHONE);
            case PHONE -> forget(OF_EMAIL);
            case CODE_ONLY -> forget(OF_BOTH);
        };
    }

    static void check(Form form, ContactWay way) {
        switch (way) {
            case EMAIL -> {
                String email = form.value("email").strip();
                if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
                    form.reject("email", "intake.address.problem.email");
                }
            }
            case PHONE -> {
                if (!TELEPHONE.matcher(form.value("phone").strip()).matches()) {
                    form.reject("phone", "intake.address.problem.phone");
                }
                if (form.value("hours").isBlank()) {
                    form.reject("hours", "intake.address.problem.hours");
                }
                notTooLong(form, "hours", LONGEST_HOURS);
                notTooLong(form, "codeword", LONGEST_WORD);
                notTooLong(form, "notknow", LONGEST_HOURS);
            }
            case CODE_ONLY -> {}
        }
    }

    private static void notTooLong(Form form, String field, int most) {
        int length = form.value(field).length();
        if (length > most) {
            form.reject(field, "intake.problem.long", most, length);
        }
    }

    private static @Nullable Redacted<String> text(Draft draft, String field) {
        String typed = draft.value(field).strip();
        return typed.isEmpty() ? null : Redacted.of(typed);
    }

    static SafeContact contact(Draft draft) {
        return switch (way(draft)) {
            case EMAIL ->
                new SafeContact(
                        ContactWay.EMAIL, Redacted.of(draft.value("email").strip()), null);
            case PHONE ->
                new SafeContact(
                        ContactWay.PHONE,
                        Redacted.of(draft.value("phone").strip()),
                        Redacted.of(draft.value("hours").strip()),
                        draft.value("voicemail").equals(VOICEMAIL),
                        text(draft, "codeword"),
                        text(draft, "notknow"));
            case CODE_ONLY -> SafeContact.codeOnly();
        };
    }
}
