package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A question that is not sent yet holds what people type, not what a program makes up. */
@HelpdeskTest
class DraftSizeTest {

    @Autowired
    MockMvcTester web;

    private AskerBrowser browser;

    @BeforeEach
    void askAsAChild() {
        browser = new AskerBrowser(web, Language.NL);
        browser.answer("wie", "who", "CHILD");
    }

    /** Of danger only a yes is kept, of the way of contact one of three; the last page has no fields. */
    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DANGER", "CONTACT", "CHECK"})
    void noFieldOfAnyPageTakesABookNotEvenInManyValues(Step step) {
        browser.answer("bereiken", "way", "PHONE");
        for (String field : step.fields()) {
            List<String> typed = new ArrayList<>(List.of("naar", "terug"));
            for (int value = 0; value < 30; value++) {
                typed.add(field);
                typed.add("x".repeat(1_000));
            }

            assertThat(browser.post(step.action(), typed.toArray(String[]::new)))
                    .as(field)
                    .hasStatus(422);
        }
    }

    @Test
    void theAddressOfWhoOnlyUsesTheCodeIsNotAskedFor() {
        browser.answer("bereiken", "way", "x".repeat(30_000));

        assertThat(browser.post(Step.ADDRESS.action(), "phone", "x".repeat(30_000)))
                .hasStatus3xxRedirection();
        assertThat(browser.page(Step.CONTACT.path())).doesNotContain("xxx");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SITUATION", "BODY"})
    void everyChoiceTickedStillFits(Step step) {
        List<String> typed = new ArrayList<>();
        for (int value = 0; value < 60; value++) {
            typed.add(step.fields().getFirst());
            typed.add("a-code-of-thirty-letters-" + value);
        }

        assertThat(browser.post(step.action(), typed.toArray(String[]::new))).hasStatus3xxRedirection();
    }
}
