package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Account numbers from the examples of ISO 13616 and of banks, and what looks like one. */
class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91 ABNA 0417 1643 00",
                "nl91abna0417164300",
                "NL20.INGB.0001.2345.67",
                "BE68 5390 0754 7034",
                "DE89 3704 0044 0532 0130 00",
                "GB82 WEST 1234 5698 7654 32",
                "FR14 2004 1010 0505 0001 3M02 606",
                "MT84 MALT 0110 0001 2345 MTLC AST0 01S"
            })
    void aNumberWhoseCheckFitsIsReadHoweverItIsSpaced(String typed) {
        assertThat(Iban.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NL91",
                "NL91 ABNA 0417 1643 01",
                "NL92 ABNA 0417 1643 00",
                "NL91 ABNA 0417 1643 000",
                "91 ABNA 0417 1643 00 NL",
                "NL91 ABNA 0417 1643 0é",
                "rekening NL91ABNA0417164300"
            })
    void whatDoesNotFitIsNone(String typed) {
        assertThat(Iban.parse(typed)).isEmpty();
    }

    @Test
    void everyWrongDigitAndEverySwapOfNeighboursIsSeen() {
        String good = "NL91ABNA0417164300";
        for (int i = 8; i < good.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = good.substring(0, i) + digit + good.substring(i + 1);
                assertThat(Iban.parse(other).isPresent()).as(other).isEqualTo(other.equals(good));
            }
        }
        for (int i = 8; i + 1 < good.length(); i++) {
            String swapped = good.substring(0, i) + good.charAt(i + 1) + good.charAt(i) + good.substring(i + 2);
            assertThat(Iban.parse(swapped).isPresent()).as(swapped).isEqualTo(swapped.equals(good));
        }
    }

    @Test
    void itIsShownInGroupsOfFourAndNeverInALog() {
        Iban iban = Iban.parse("nl91abna0417164300").orElseThrow();
        assertThat(iban.grouped()).isEqualTo("NL91 ABNA 0417 1643 00");
        assertThat(iban.toString()).doesNotContain("4300");
    }
}
