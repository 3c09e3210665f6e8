package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "(06) 12345678",
                "06/12345678",
                "06.1234.5678",
                "06\u201112345678",
                "06\u201312345678",
                "06\u221212345678",
                "06\u00A012345678",
                "\u200E0612345678",
                "tel:+31612345678",
                "tel. 0612345678",
                "Mobiel: 06-12345678 (moeder)",
                "+31 (0)6 12345678",
                "0031 6 12345678",
                "+31 06 12345678",
                "\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
                "\uFF10\uFF16\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18",
                "06-12345678 / 020-7654321",
            })
    void oneNumberWrittenInManyWaysIsTakenAndIsTheSame(String typed) {
        assertThat(TelephoneNumber.parse(typed).orElseThrow().national()).isEqualTo("0612345678");
    }

    @ParameterizedTest
    @CsvSource({
        "020/1234567, 0201234567",
        "(020) 123 45 67, 0201234567",
        "088 - 123 45 67, 0881234567",
        "0800-0432, 08000432",
        "0900 1234567, 09001234567",
        "14 030, 14030",
        "116 111, 116111",
        "+32 475 12 34 56, 0032475123456",
        "0049 (0)176 1234567, 00491761234567",
        "717-1234, 7171234",
        "+599 717 1234, 005997171234",
    })
    void numbersOfOtherKindsAreTaken(String typed, String national) {
        assertThat(TelephoneNumber.parse(typed).orElseThrow().national()).isEqualTo(national);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bel mij",
                "112",
                "061234567",
                "06123456789",
                "12-03-2010",
                "+31 6 1234567",
                "123456789",
                "+0123456789"
            })
    void whatCannotBeDialledIsRefused(String typed) {
        assertThat(TelephoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void whatStandsBesideTheNumberIsKeptForWhoCalls() {
        TelephoneNumber number = TelephoneNumber.parse("  06\u201112345678\n(moeder, na zessen) ")
                .orElseThrow();

        assertThat(number.typed()).isEqualTo("06\u201112345678 (moeder, na zessen)");
        assertThat(number).asString().doesNotContain("123");
        assertThat(TelephoneNumber.parse("0".repeat(100_000))).isEmpty();
    }
}
