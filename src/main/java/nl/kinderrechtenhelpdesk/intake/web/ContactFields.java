package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.kernel.EmailAddress;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.TelephoneNumber;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/** How the helpdesk may reach the asker. What was not chosen is not kept; without a choice it is the code and nothing else. */
final class ContactFields {

    /** The answer with which a message may be left. */
    static final String VOICEMAIL = "ja";

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

    static ContactWay way(String typed) {
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
                if (EmailAddress.parse(form.value("email")).isEmpty()) {
                    form.reject("email", "intake.address.problem.email");
                }
            }
            case PHONE -> {
                if (TelephoneNumber.parse(form.value("phone")).isEmpty()) {
                    form.reject("phone", "intake.address.problem.phone");
                }
                if (form.value("hours").isBlank()) {
                    form.reject("hours", "intake.address.problem.hours");
                }
                AnswerRules.notTooLong(form, "hours", LONGEST_HOURS);
                AnswerRules.notTooLong(form, "codeword", LONGEST_WORD);
                AnswerRules.notTooLong(form, "notknow", LONGEST_HOURS);
            }
            case CODE_ONLY -> {}
        }
    }

    private static @Nullable Redacted<String> text(Draft draft, String field) {
        String typed = draft.value(field).strip();
        return typed.isEmpty() ? null : Redacted.of(typed);
    }

    static SafeContact contact(Draft draft) {
        return switch (way(draft)) {
            case EMAIL -> new SafeContact(ContactWay.EMAIL, Redacted.of(email(draft.value("email"))), null);
            case PHONE ->
                new SafeContact(
                        ContactWay.PHONE,
                        Redacted.of(telephone(draft.value("phone"))),
                        Redacted.of(draft.value("hours").strip()),
                        draft.value("voicemail").equals(VOICEMAIL),
                        text(draft, "codeword"),
                        text(draft, "notknow"));
            case CODE_ONLY -> SafeContact.codeOnly();
        };
    }

    /** The address as it is mailed to. A draft of before a rule was made can hold another one, which staff then see as it was typed. */
    private static String email(String typed) {
        return EmailAddress.parse(typed).map(EmailAddress::value).orElse(typed.strip());
    }

    private static String telephone(String typed) {
        return TelephoneNumber.parse(typed).map(TelephoneNumber::typed).orElse(typed.strip());
    }
}
