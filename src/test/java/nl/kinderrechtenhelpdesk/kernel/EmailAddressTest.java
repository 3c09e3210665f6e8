package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static Optional<String> read(String typed) {
        return EmailAddress.parse(typed).map(EmailAddress::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@example.nl",
                "  jan@example.nl\t",
                "jan@example.nl\u00A0",
                "jan@example.nl\u200B",
                "\u202Ajan@example.nl\u202C",
                "jan@example.nl,",
                "jan@example.nl.",
                "jan@example.nl;",
                "<jan@example.nl>",
                "jan@example.nl>",
                "(jan@example.nl)",
                "Jan de Vries <jan@example.nl>",
                "\"Vries, Jan de\" <jan@example.nl>;",
                "mailto:jan@example.nl",
                "MAILTO:jan@example.nl?subject=hallo",
                "jan@EXAMPLE.nl",
                "jan\uFF20example.nl",
            })
    void whatPeoplePasteRoundAnAddressIsTakenOff(String typed) {
        assertThat(read(typed)).contains("jan@example.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j.a.n+vraag@example.nl",
                "'t.hooft@example.nl",
                "o'neill@example.museum",
                "_jan-99_@mail.sub.example.co",
                "Jan@example.nl",
            })
    void properAddressesStayAsTheyAre(String typed) {
        assertThat(read(typed)).contains(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "jan@münchen.example, jan@xn--mnchen-3ya.example",
        "jan@пример.испытание, jan@xn--e1afmkfd.xn--80akhbyknj4f",
    })
    void aDomainInOtherLettersIsWrittenAsServersKnowIt(String typed, String kept) {
        assertThat(read(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jan",
                "@example.nl",
                "jan@",
                "jan@example",
                "jan@example.nl, piet@example.nl",
                "jan@example.nl piet@example.nl",
                "jan@example.nl;piet@example.nl",
                "jan,piet@example.nl",
                "jan..devries@example.nl",
                ".jan@example.nl",
                "jan.@example.nl",
                "jan@example..nl",
                "jan@.example.nl",
                "jan@-example.nl",
                "jan@example-.nl",
                "jan@example_nl.nl",
                "jan@example.n",
                "jan@example.123",
                "jan@[127.0.0.1]",
                "jan\"@example.nl",
                "\"jan\"@example.nl",
                "jan\\@example.nl",
                "jan:x@example.nl",
                "jan@example.nl?subject=x",
                "jan de vries@example.nl",
                "josé@example.nl",
                "jan@stra\u00DFe.example",
                "jan@example.nl\r\nBcc: piet@example.nl",
                "jan@\uD800.nl",
            })
    void whatNoServerDeliversIsRefused(String typed) {
        assertThat(read(typed)).isEmpty();
    }

    @Test
    void everyAddressThatIsTakenCanBeSentTo() throws Exception {
        String longest = "a".repeat(64) + "@" + ("b".repeat(60) + ".").repeat(3) + "nl";

        assertThat(new InternetAddress(read(longest).orElseThrow(), true).getAddress())
                .isEqualTo(longest);
        assertThat(read("a" + longest)).isEmpty();
        assertThat(read("a@" + ("b".repeat(60) + ".").repeat(5) + "nl")).isEmpty();
        assertThat(read("a".repeat(100_000) + "@example.nl")).isEmpty();
    }

    @Test
    void anAddressNeverShowsItself() {
        assertThat(EmailAddress.parse("jan@example.nl").orElseThrow())
                .asString()
                .doesNotContain("jan");
        assertThatThrownBy(() -> new EmailAddress("jan@@example.nl")).hasMessageNotContaining("jan");
    }
}
