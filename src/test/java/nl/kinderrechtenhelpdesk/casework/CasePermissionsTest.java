package nl.kinderrechtenhelpdesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePermissionsTest {

    private static final StaffId ME = new StaffId(new UUID(0, 1));
    private static final StaffId COLLEAGUE = new StaffId(new UUID(0, 2));
    private static final StaffId OTHER = new StaffId(new UUID(0, 3));

    @ParameterizedTest(name = "a {0} may give a case of {1} to {2}: {3}")
    @CsvSource({
        "COORDINATOR, COLLEAGUE, OTHER, true",
        "COORDINATOR, COLLEAGUE, NOBODY, true",
        "LAWYER, NOBODY, ME, true",
        "LAWYER, NOBODY, OTHER, true",
        "LAWYER, ME, OTHER, true",
        "LAWYER, ME, NOBODY, true",
        "LAWYER, COLLEAGUE, ME, true",
        "LAWYER, COLLEAGUE, OTHER, false",
        "LAWYER, COLLEAGUE, NOBODY, false",
        "ADVOCATE, NOBODY, ME, false",
        "FINANCE, NOBODY, OTHER, false",
        "ADMINISTRATOR, ME, OTHER, false"
    })
    void whoMayAssignACase(Role role, String handler, String to, boolean allowed) {
        SignedIn who = new SignedIn(ME, "ik", Set.of(role));

        assertThat(CasePermissions.mayAssign(who, person(handler), person(to))).isEqualTo(allowed);
    }

    private static @Nullable StaffId person(String name) {
        return switch (name) {
            case "ME" -> ME;
            case "COLLEAGUE" -> COLLEAGUE;
            case "OTHER" -> OTHER;
            default -> null;
        };
    }
}
