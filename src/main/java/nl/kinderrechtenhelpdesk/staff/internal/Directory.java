package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, for the modules above; {@link StaffRegister} changes it. */
@Component
@Transactional
class Directory implements Staff {

    private final AccountStore accounts;

    Directory(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return accounts.byId(id).map(row -> row.account().member());
    }

    @Override
    public Optional<String> name(StaffId id) {
        return OncePerPage.read(Names.class, "staff.names", () -> new Names(accounts.names()))
                .of(id);
    }

    private record Active(List<StaffMember> members) {}

    /** All names: the pages that show some show many. */
    private record Names(Map<StaffId, String> all) {

        Optional<String> of(StaffId id) {
            return Optional.ofNullable(all.get(id));
        }
    }

    @Override
    public List<StaffMember> withRole(Role role) {
        return OncePerPage.read(Active.class, "staff." + role, () -> new Active(accounts.active(role)))
                .members();
    }
}
