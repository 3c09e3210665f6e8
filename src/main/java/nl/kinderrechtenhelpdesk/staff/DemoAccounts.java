package nl.kinderrechtenhelpdesk.staff;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Role;

/**
 * The ready-made sign-ins of the demo: six lawyers and one of every other role. A bean in the profile {@code demo} only; asked for by the
 * sign-in page, and by whoever fills the demo with history, which these people then have made.
 */
public interface DemoAccounts {

    /** The password of each; no secret, as nothing in a demo is. */
    String PASSWORD = "samen voor kinderrechten";

    /** A made-up colleague. Its id is the same in every demo. */
    record DemoAccount(StaffMember member, String email) {

        public Role role() {
            return member.roles().iterator().next();
        }
    }

    /** The lawyers first, in a fixed order. They exist in the database from before the first runner of the application starts. */
    List<DemoAccount> all();

    /** The code that somebody's app would show now, or the next one when that was used. */
    String currentCode(DemoAccount account);
}
