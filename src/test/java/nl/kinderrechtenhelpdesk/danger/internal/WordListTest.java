package nl.kinderrechtenhelpdesk.danger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    private final WordList words = new WordList();

    private boolean named(String text) {
        return words.in(List.of(Redacted.of("Een gewone zin."), Redacted.of(text)))
                .any();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soms wil ik echt dood",
                "ik denk aan ZELFMOORD",
                "zelfmoordgedachten",
                "Ik wil niet meer leven.",
                "mijn vader slaat mij",
                "mijn moeder mishandelt ons",
                "Ik ben in gevaar!",
                "hij heeft me bedreigd met een mes",
                "ze willen me laten uithuwelijken",
                "suïcidaal",
                "I want to die",
                "I don't want to live",
                "my uncle hits me",
                "he said he would kill us",
                "I am in danger",
                "they are threatening my family"
            })
    void namesOfSuicideAndDangerAreSeen(String text) {
        assertThat(named(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik woon in een groep en mag mijn zusje niet zien",
                "Mijn vader is dood, wie beslist er nu over mij?",
                "De school zegt dat er geen plek is",
                "Ik word geplaatst in een pleeggezin",
                "Mag de gemeente dit weigeren?",
                "Het messing op de deur",
                "Can the municipality refuse this?",
                "I live in a group home and may not see my sister",
                ""
            })
    void ordinaryQuestionsAreNot(String text) {
        assertThat(named(text)).isFalse();
    }
}
