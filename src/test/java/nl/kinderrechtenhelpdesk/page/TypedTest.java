package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown again of a form that could not be taken, and what is only carried along. */
class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Help mij",
                "eerst\ndan",
                "https://voorbeeld.nl/een/adres/dat/te/lang/is/voor/een/regel",
                "مرحبامرحبامرحبامرحبامرحبامرحبامرحبامرحبامرحبا"
            })
    void textOfSomebodyIsShownAgain(String text) {
        assertThat(new Typed.Field("bericht", text).written()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja",
                "AaIZB7SGcm6gI2OGzcziObkO5GW0L0UenqLNq6gVSQsAAAAAawh2k3EH4qiUrIL68oGiwPNv-nzW2ahN76pEqgzYFrozVMfy",
                "01a21907-b486-726e-a023-6386cdcce239:12345678"
            })
    void whatAPageGaveAlongIsNot(String given) {
        assertThat(new Typed.Field("pas", given).written()).isFalse();
    }
}
