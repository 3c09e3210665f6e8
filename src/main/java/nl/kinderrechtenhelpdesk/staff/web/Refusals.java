package nl.kinderrechtenhelpdesk.staff.web;

import java.util.Locale;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;

/** Where on a form a refusal is shown, and in which words. */
final class Refusals {

    private Refusals() {}

    static String field(Refusal why) {
        return switch (why) {
            case EMAIL_TAKEN -> "email";
            case ROLES_DO_NOT_GO_TOGETHER -> "rollen";
            case OWN_ACCOUNT, LAST_ADMINISTRATOR, CHANGED_MEANWHILE, NOT_THEIRS_TO_CONFIRM, LINK_NOT_THEIRS -> "";
            case PASSWORD_WRONG -> "huidig";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON, PASSWORD_OF_OWN_WORDS, PASSWORD_BREACHED ->
                "wachtwoord";
            case CODE_WRONG -> "code";
            case WORD_WRONG -> "woord";
        };
    }

    static String message(Refusal why) {
        return "staff.refusal." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
