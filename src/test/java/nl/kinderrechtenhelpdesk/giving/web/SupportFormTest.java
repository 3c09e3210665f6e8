package nl.kinderrechtenhelpdesk.giving.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kinderrechtenhelpdesk.giving.SupportMessage;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who offers support has to fill in, and how much of it there may be. */
class SupportFormTest {

    private static Form filledIn() {
        return Form.empty()
                .with("soort", "FUND")
                .with("naam", "Fonds Merelslag")
                .with("email", "fonds@merelslag.example")
                .with("bericht", "Wij steunen graag.");
    }

    @ParameterizedTest(name = "{0} may have {1} characters")
    @CsvSource({
        "naam, 200, giving.problem.long",
        "organisatie, 200, giving.problem.long",
        "telefoon, 200, giving.problem.long",
        "bericht, 5000, giving.problem.long"
    })
    void aFieldMayBeAsLongAsThisAndNotOneLonger(String field, int longest, String problem) {
        assertThat(SupportForm.read(filledIn().with(field, "a".repeat(longest))))
                .isPresent();

        Form tooLong = filledIn().with(field, "a".repeat(longest + 1));
        assertThat(SupportForm.read(tooLong)).isEmpty();
        assertThat(tooLong.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.messageKey()).isEqualTo(problem))
                .satisfies(one -> assertThat(one.arguments()).containsExactly(longest));
    }

    /** Also what is left empty when its invisible characters are taken out: it would reach the inbox without words. */
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u202e", "\ufeff \u0007"})
    void aNameOrAMessageOfNothingIsAskedForAgain(String nothing) {
        for (String field : new String[] {"naam", "bericht"}) {
            Form form = filledIn().with(field, nothing);
            assertThat(SupportForm.read(form)).as(field).isEmpty();
            assertThat(form.problems()).extracting(Form.Problem::field).containsExactly(field);
        }
    }

    @Test
    void aKindThatIsNotOnTheFormIsRefused() {
        Form form = filledIn().with("soort", "BRIBE");
        assertThat(SupportForm.read(form)).isEmpty();
        assertThat(form.problem("soort")).isNotNull();
    }

    @Test
    void whatHidesOrTurnsTextIsTakenOutBeforeAColleagueReadsIt() {
        SupportMessage.Content content = SupportForm.read(filledIn().with("naam", "  Merel\u202eslag\u0000 "))
                .orElseThrow();
        assertThat(content.name()).extracting(Redacted::reveal).isEqualTo("Merelslag");
    }

    @Test
    void aFormWithoutAnIdGetsOneOfItsOwnEachTime() {
        assertThat(SupportForm.id(filledIn().with("formulier", "geen nummer")))
                .isNotEqualTo(SupportForm.id(filledIn().with("formulier", "geen nummer")));
    }
}
