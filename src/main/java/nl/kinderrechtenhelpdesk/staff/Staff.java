package nl.kinderrechtenhelpdesk.staff;

import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** The door to the people who sign in: who they are and what role they have. May be called by every module above. */
public interface Staff {

    Optional<StaffMember> find(StaffId id);

    /** The name of somebody who has or had an account. */
    Optional<String> name(StaffId id);

    /** Active people with this role, by name. */
    List<StaffMember> withRole(Role role);
}
