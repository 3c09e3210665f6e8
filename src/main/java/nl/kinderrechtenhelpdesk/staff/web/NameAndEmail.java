package nl.kinderrechtenhelpdesk.staff.web;

import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.EmailAddress;
import nl.kinderrechtenhelpdesk.page.Form;

/** A name and an e-mail address as they are typed; whether an address exists shows when somebody uses it. */
final class NameAndEmail {

    private static final int LONGEST = 200;

    private NameAndEmail() {}

    static void check(Form form) {
        String name = form.value("naam").strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            form.reject("naam", "staff.error.name");
        }
        if (email(form).isEmpty()) {
            form.reject("email", "staff.error.email");
        }
    }

    /** The address as it is kept. */
    static Optional<String> email(Form form) {
        return EmailAddress.parse(form.value("email")).map(EmailAddress::value);
    }
}
