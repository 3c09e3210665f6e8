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
                + detail.what()
                + (roles ? ": " + s.t("casework.log.roles", names(detail.before(), s), names(detail.after(), s)) : "");
    }

    private static String names(Set<Role> roles, Screen s) {
        return roles.isEmpty()
                ? s.t("casework.log.none")
                : roles.stream().sorted().map(role -> s.t("staff.role." + role)).collect(Collectors.joining(", "));
    }
}
