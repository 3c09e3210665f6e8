package nl.kinderrechtenhelpdesk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who administers or pays never reads what is in a case. */
class RolesThatGoTogetherTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "LAWYER, true",
        "LAWYER COORDINATOR ADVOCATE, true",
        "FINANCE ADMINISTRATOR, true",
        "ADVOCATE FINANCE ADMINISTRATOR, true",
        "LAWYER FINANCE, false",
        "LAWYER ADMINISTRATOR, false",
        "COORDINATOR FINANCE, false",
        "COORDINATOR ADMINISTRATOR, false",
        "LAWYER COORDINATOR ADVOCATE FINANCE ADMINISTRATOR, false",
    })
    void oneOfTheseSetsMayBeHeldByOnePerson(String roles, boolean together) {
        assertThat(Accounts.goTogether(
                        Arrays.stream(roles.split(" ", -1)).map(Role::valueOf).collect(Collectors.toSet())))
                .isEqualTo(together);
    }

    @Test
    void nobodyHasNoRole() {
        assertThat(Accounts.goTogether(Set.of())).isFalse();
        assertThat(Accounts.goTogether(EnumSet.allOf(Role.class))).isFalse();
    }
}
