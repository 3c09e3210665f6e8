package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    private static final String START = OwnPath.of("");

    @Test
    void anAddressOfAnyLengthIsReadWithoutGoingDeep() {
        assertThat(OwnPath.of("/medewerkers" + "/a".repeat(500_000))).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/medewerkers/../x", "/medewerkers/./x", "/medewerkers//x", "//elders.example", "https://x"})
    void whatLeadsElsewhereLeadsToTheStart(String to) {
        assertThat(OwnPath.of(to)).isEqualTo(START);
    }

    @Test
    void aPageOfStaffIsWhereOneGoesOn() {
        String page = "/medewerkers/zaken/0192f5c0-0000-7000-8000-000000000000";

        assertThat(OwnPath.of(page)).isEqualTo(page);
    }
}
