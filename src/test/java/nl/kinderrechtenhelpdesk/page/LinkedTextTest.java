package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bel Veilig Thuis: 0800-2000.|tel:08002000",
                "Bel 0800 0432, gratis|tel:08000432",
                "Bij gevaar: bel 112!|tel:112",
                "Praat met 113 of chat|tel:113",
                "Het nummer is 071 516 09 80|tel:0715160980",
                "Bel 06-12345678 na vier uur|tel:0612345678",
                "Vanuit het buitenland: +31 247 247 247|tel:+31247247247",
                "Bel +31 (0)70 888 00 00|tel:+31708880000",
                "Het meldpunt 088-0430400|tel:0880430400",
                "Kijk op www.jeugdstem.nl.|https://www.jeugdstem.nl",
                "Lees https://www.rechtspraak.nl/Onderwerpen/kindgesprek, daar staat het|https://www.rechtspraak.nl/Onderwerpen/kindgesprek"
            })
    void aNumberOrAddressInAnAdviceCanBePressed(String text, String link) {
        assertThat(LinkedText.of(text)).extracting(LinkedText.Piece::link).containsOnlyOnce(link);
        assertThat(LinkedText.of(text).stream().map(LinkedText.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikel 112 van de wet",
                "art. 113 lid 2",
                "De brief van 12-11-2026",
                "Zaak 2026/0800-20",
                "U krijgt 112,50 euro",
                "€ 113 per maand",
                "ECLI:NL:RBDHA:2021:4021",
                "1234567890123",
                "javascript:alert(1)",
                "<b>0</b>"
            })
    void whatIsNoNumberStaysText(String text) {
        assertThat(LinkedText.of(text))
                .allSatisfy(piece -> assertThat(piece.link()).isNull());
    }
}
