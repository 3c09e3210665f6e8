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

    @ParameterizedTest(name = "a {0} may see who looked in a case of {1}: {2}, and the work of everybody: {3}")
    @CsvSource({
        "COORDINATOR, COLLEAGUE, true, true",
        "COORDINATOR, NOBODY, true, true",
        "LAWYER, ME, true, false",
        "LAWYER, COLLEAGUE, false, false",
        "LAWYER, NOBODY, false, false",
        "ADVOCATE, ME, false, false",
        "FINANCE, ME, false, false",
        "ADMINISTRATOR, ME, false, false"
    })
    void whoSeesWhoLookedAndTheWorkOfEverybody(Role role, String handler, boolean looked, boolean work) {
        SignedIn who = new SignedIn(ME, "ik", Set.of(role));

        assertThat(CasePermissions.maySeeWhoLooked(who, person(handler))).isEqualTo(looked);
        assertThat(CasePermissions.mayWatchWorkload(who)).isEqualTo(work);
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
