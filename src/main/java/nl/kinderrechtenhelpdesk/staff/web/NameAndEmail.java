package nl.kinderrechtenhelpdesk.staff.web;

import nl.kinderrechtenhelpdesk.page.Form;

/** The shape of a name and an e-mail address; whether an address exists shows when somebody uses it. */
final class NameAndEmail {

    private static final int LONGEST = 200;

    private NameAndEmail() {}

    static void check(Form form) {
        String name = form.value("naam").strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            form.reject("naam", "staff.error.name");
        }
        String email = form.value("email").strip();
        if (email.length() > LONGEST || !email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+")) {
            form.reject("email", "staff.error.email");
        }
    }
}
