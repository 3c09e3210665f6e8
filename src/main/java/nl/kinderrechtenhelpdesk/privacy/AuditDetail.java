package nl.kinderrechtenhelpdesk.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the {@link AuditTrail} says besides who and what: ids, codes and names of the application only, never words of people.
 *
 * @param account whose account it concerns; null when none
 * @param what what of it: a kind of change, the name of a setting, the pattern of a route; empty when the action says all
 * @param before the roles that the account had, where they are concerned
 * @param after the roles that the account has or asks for, where they are concerned
 */
public record AuditDetail(@Nullable StaffId account, String what, Set<Role> before, Set<Role> after) {

    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9 ._:/{}|,+?*()\\[\\]-]{0,300}+");

    /** Nothing besides. */
    public static final AuditDetail NONE = of("");

    public AuditDetail {
        if (!NAMES.matcher(what).matches()) {
            throw new IllegalArgumentException("the audit trail keeps names of the application, no words");
        }
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    public static AuditDetail of(String what) {
        return new AuditDetail(null, what, Set.of(), Set.of());
    }
}
