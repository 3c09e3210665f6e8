package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;

/** How the helpdesk may reach the asker. What was not chosen is not kept; without a choice it is the code and nothing else. */
final class ContactFields {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,22}[0-9]");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_HOURS = 500;

    private ContactFields() {}

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
            case EMAIL -> Map.of("phone", List.of(), "hours", List.of());
            case PHONE -> Map.of("email", List.of());
            case CODE_ONLY -> Map.of("phone", List.of(), "hours", List.of(), "email", List.of());
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
                } else if (form.value("hours").length() > LONGEST_HOURS) {
                    form.reject(
                            "hours",
                            "intake.problem.long",
                            LONGEST_HOURS,
                            form.value("hours").length());
                }
            }
            case CODE_ONLY -> {}
        }
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
                        Redacted.of(draft.value("hours").strip()));
            case CODE_ONLY -> SafeContact.codeOnly();
        };
    }
}
