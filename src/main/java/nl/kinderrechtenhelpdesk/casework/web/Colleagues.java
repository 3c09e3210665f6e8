package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people who handle cases, by name. */
@Component
class Colleagues {

    private final Staff staff;

    Colleagues(Staff staff) {
        this.staff = staff;
    }

    List<Option> options() {
        return staff.withRole(Role.LAWYER).stream()
                .map(member -> Option.of(member.id().toString(), member.name()))
                .toList();
    }

    /** Everybody who works here, for choosing whose lines to see. */
    List<Option> everybody() {
        return Stream.of(Role.values())
                .flatMap(role -> staff.withRole(role).stream())
                .distinct()
                .map(member -> Option.of(member.id().toString(), member.name()))
                .toList();
    }

    /** The name, or null for nobody. Somebody whose account is gone keeps a dash. */
    @Nullable
    String name(@Nullable StaffId id) {
        return id == null ? null : staff.name(id).orElse("–");
    }

    boolean handlesCases(StaffId id) {
        return staff.find(id)
                .filter(member -> member.active() && member.roles().contains(Role.LAWYER))
                .isPresent();
    }
}
