package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                " 12. |12",
                "12 jaar|12",
                "12jr|12",
                "12 jaar oud|12",
                "ik ben 12|12",
                "I'm 12 years old|12",
                "twaalf|12",
                "Twaalf jaar|12",
                "één|1",
                "seventeen|17",
                "14½|14",
                "14 ½ jaar|14",
                "14 en een half|14",
                "twaalf en een half jaar|12",
                "12,5|12",
                "12.5 jaar|12",
                "bijna 13|12",
                "almost 13|12",
                "net 13 geworden|13",
                "9 maanden|0",
                "14 maanden|1",
                "6 weken|0",
                "3 weeks old|0",
                "10 dagen|0",
                "1 jaar en 3 maanden|1",
                "ongeboren|0",
                "nog niet geboren|0",
                "een baby|0",
                "\u0661\u0662|12",
                "\uFF11\uFF12|12",
                "0|0",
            })
    void oneAgeIsReadHoweverItIsWritten(String typed, int years) {
        assertThat(TypedAge.years(typed)).contains(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 en 5", "12, 14", "3, 5 en 8", "12-03-2010", "2012", "121", "oud", "-", "", "12 of 13"})
    void whatIsNotOneAgeIsNotGuessedAt(String typed) {
        assertThat(TypedAge.years(typed)).isEmpty();
    }
}
