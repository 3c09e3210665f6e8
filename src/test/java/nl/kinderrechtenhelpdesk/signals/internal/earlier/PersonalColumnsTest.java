package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns are held for personal, and which are not. All names and numbers are made up. */
class PersonalColumnsTest {

    private final PersonalColumns columns = new PersonalColumns(EarlierWords.read());

    @ParameterizedTest
    @CsvSource({
        "Naam kind, NAME",
        "Achternaam, NAME",
        "E-mail, EMAIL",
        "Tel. nr, TELEPHONE",
        "Geb. datum, BIRTH",
        "Geboortedatum, BIRTH",
        "BSN, NUMBER",
        "Zaaknummer, NUMBER",
        "Postcode, ADDRESS",
        "Opmerkingen, FREE_TEXT",
        "Vraag, FREE_TEXT",
    })
    void theWordsAboveAColumnTell(String name, Personal why) {
        assertThat(columns.of(name, List.of("x", "y"), 0)).hasValue(why);
    }

    @Test
    void whatStandsInItTellsWhateverIsAboveIt() {
        assertThat(columns.of("Kolom1", List.of("", "iemand@school.example"), 0))
                .hasValue(Personal.EMAIL);
        assertThat(columns.of("Kolom1", List.of("06-12345678", "020 123 45 67", "+31 6 12345678"), 0))
                .hasValue(Personal.TELEPHONE);
        assertThat(columns.of("Kolom1", List.of("111222333", "123456782"), 0)).hasValue(Personal.NUMBER);
        assertThat(columns.of("Kolom1", List.of("1234 AB", "Dorpsstraat 1, 9999ZZ Dorp"), 0))
                .hasValue(Personal.ADDRESS);
        assertThat(columns.of(
                        "Kolom1",
                        List.of("Jan Proef", "Fatima El Test", "Piet de Vries", "A. van den Berg", "Roos"),
                        0))
                .hasValue(Personal.NAME);
        assertThat(columns.of("Thema", List.of("EDUCATION", "x".repeat(201)), 1))
                .hasValue(Personal.FREE_TEXT);
        assertThat(columns.of(
                        "Thema",
                        Collections.nCopies(
                                3, "een zin die veel te lang is voor een code of voor een naam, want hij gaat door"),
                        0))
                .hasValue(Personal.FREE_TEXT);
    }

    @Test
    void aMailAddressAmongCodesIsEnough() {
        assertThat(columns.of("Thema", List.of("Onderwijs", "Onderwijs", "moeder@thuis.example"), 0.9))
                .hasValue(Personal.EMAIL);
    }

    @Test
    void codesUnderAWordThatSoundsPersonalAreNot() {
        assertThat(columns.of("naam", List.of("Onderwijs", "Asiel en verblijf"), 1))
                .isEmpty();
        assertThat(columns.of("Geboortedatum", List.of("1-2-2012", "3-4-2010"), 0))
                .hasValue(Personal.BIRTH);
        assertThat(columns.of("Zaaknummer", List.of("2021-03", "2021-04"), 0)).hasValue(Personal.NUMBER);
    }

    @Test
    void anOrdinaryColumnIsNot() {
        assertThat(columns.of("Thema", List.of("Onderwijs", "Iets van ons zelf", "Onderwijs"), 0.5))
                .isEmpty();
        assertThat(columns.of("Datum", List.of("12-03-2021", "2021-03-12"), 0)).isEmpty();
        assertThat(columns.of("Gemeente", List.of("Utrecht", "Den Haag", "Assen", "Zwolle", "Breda"), 1))
                .isEmpty();
    }
}
