package nl.kinderrechtenhelpdesk.casework;

import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/** Who may do what with a case, beyond what the route already decides. Pure: facts in, a decision out, closed when in doubt. */
public final class CasePermissions {

    private CasePermissions() {}

    /** A coordinator gives any case to anybody. A lawyer takes a case, or hands on one of their own or one that is nobody's. */
    public static boolean mayAssign(SignedIn who, @Nullable StaffId handler, @Nullable StaffId to) {
        if (who.is(Role.COORDINATOR)) {
            return true;
        }
        boolean own = handler == null || handler.equals(who.id());
        return who.is(Role.LAWYER) && (own || who.id().equals(to));
    }

    /** Who handles the case, and a coordinator, see who opened it. */
    public static boolean maySeeWhoLooked(SignedIn who, @Nullable StaffId handler) {
        return who.is(Role.COORDINATOR) || (who.is(Role.LAWYER) && who.id().equals(handler));
    }

    /** Only a coordinator declines many at once, as that says of people one did not read that they asked nothing. */
    public static boolean mayDeclineMany(SignedIn who) {
        return who.is(Role.COORDINATOR);
    }

    /** Only a coordinator looks at the work of everybody. */
    public static boolean mayWatchWorkload(SignedIn who) {
        return who.is(Role.COORDINATOR);
    }
}
