package nl.kinderrechtenhelpdesk.staff;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** Somebody with an account at the helpdesk, as colleagues see them. Secrets of the account never leave this module. */
public record StaffMember(StaffId id, String name, Set<Role> roles, boolean active) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }
}
