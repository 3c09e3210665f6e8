package nl.kinderrechtenhelpdesk.staff;

import java.security.Principal;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * Somebody of the helpdesk who has signed in with password and second factor; controllers ask for it with
 * {@code @AuthenticationPrincipal}. Kept in the session: id, name and roles only.
 */
public record SignedIn(StaffId id, String name, Set<Role> roles) implements Principal {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return name;
    }

    public Actor actor() {
        return new Actor.Staff(id);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
