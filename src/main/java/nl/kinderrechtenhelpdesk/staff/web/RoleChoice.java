package nl.kinderrechtenhelpdesk.staff.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;

/** The roles as they are chosen on a form, in the field {@code rollen}. */
final class RoleChoice {

    private RoleChoice() {}

    static List<Option> options(Screen s) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(
                        role.name(), s.t("staff.role." + role.name()), s.t("staff.role." + role.name() + ".hint")))
                .toList();
    }

    static Set<Role> in(Form form) {
        return Arrays.stream(Role.values())
                .filter(role -> form.has("rollen", role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
