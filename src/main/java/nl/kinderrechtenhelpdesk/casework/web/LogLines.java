package nl.kinderrechtenhelpdesk.casework.web;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.AuditBook;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import org.springframework.stereotype.Component;

/** Lines of the audit trail in words. */
@Component
class LogLines {

    private static final Set<String> KNOWN = Set.of(
            "INVITED",
            "SET_UP",
            "ROLES",
            "NAME",
            "DEACTIVATED",
            "REACTIVATED",
            "LINK_FOR_PASSWORD",
            "LINK_FOR_SECOND_FACTOR",
            "PASSWORD",
            "SECOND_FACTOR",
            "CONFIRMED",
            "CONFIRMATION_FAILED",
            "LINK_CONFIRMED",
            "RECOVERY_CODES",
            "RECOVERY_CODE_USED",
            "LINK_FOR_RECOVERY",
            "RECOVERED",
            "SESSIONS_ENDED",
            "CONFIRMED_EARLIER",
            "CODE");

    private final Colleagues colleagues;

    LogLines(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    LogView.Line of(AuditBook.Line line, Screen s) {
        StaffId staff = line.staff();
        String who = staff != null
                ? String.valueOf(colleagues.name(staff))
                : s.t(line.other().equals("asker") ? "casework.log.asker" : "casework.log.application", line.other());
        return new LogView.Line(line.at(), who, s.t("casework.log.action." + line.action()), detail(line.detail(), s));
    }

    /** Whose account, what of it and which roles; of a page its route. Names of the application, in the words it has for them. */
    private String detail(AuditDetail detail, Screen s) {
        StaffId account = detail.account();
        String whose = account == null ? "" : String.valueOf(colleagues.name(account)) + " ";
        boolean roles = !detail.before().equals(detail.after());
        return whose
                + words(detail.what(), s)
                + (roles ? ": " + s.t("casework.log.roles", names(detail.before(), s), names(detail.after(), s)) : "");
    }

    /** Changes of accounts and steps of signing in have words; of a route what comes after the case is enough. */
    private static String words(String what, Screen s) {
        String[] parts = what.split(" ", 2);
        String name = KNOWN.contains(parts[0]) ? s.t("casework.log.what." + parts[0]) : what;
        boolean counted = KNOWN.contains(parts[0]) && parts.length > 1;
        return (counted ? name + " " + parts[1] : name).replaceAll("^(GET|POST) /medewerkers/zaken/\\{id}/?", "");
    }

    private static String names(Set<Role> roles, Screen s) {
        return roles.isEmpty()
                ? s.t("casework.log.none")
                : roles.stream().sorted().map(role -> s.t("staff.role." + role)).collect(Collectors.joining(", "));
    }
}
