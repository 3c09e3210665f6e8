package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.limiter.DailyQuota;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A flood from one place has to wait; a whole school does not, and nobody loses what was typed. */
@HelpdeskTest
class ManyQuestionsTest {

    private static final int A_DAY = 200;

    @Autowired
    MockMvcTester web;

    @Autowired
    Limiter limiter;

    @Autowired
    TestClock clock;

    private AskerBrowser asking(Language language, String from) {
        AskerBrowser browser = new AskerBrowser(web, language).from(from);
        browser.answer("wie", "who", "CHILD");
        browser.answer("vraag", "question", "Mag school mijn telefoon houden?");
        return browser;
    }

    private void others(String from) {
        DailyQuota quota = new DailyQuota(limiter, "intake.question", A_DAY);
        for (int sent = 0; sent < A_DAY; sent++) {
            assertThat(quota.start(from)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, 192.0.2.61, Je vraag is nog niet verstuurd", "en, 192.0.2.62, Your question has not been sent yet"
    })
    void afterTwoHundredFromOnePlaceTheNextOneWaitsAFewMinutesAndThenSendsTheSameQuestion(
            String tag, String from, String said) {
        AskerBrowser browser = asking(Language.ofTag(tag).orElseThrow(), from);
        others(from);

        var refused = browser.post("/stel-je-vraag/controle", "zegel", "een");

        assertThat(refused).hasStatus(429).containsHeader("Retry-After");
        assertThat(AskerBrowser.body(refused))
                .contains(said, " 8 minut", "href=\"tel:", "Mag school mijn telefoon houden?");
        clock.advance(Duration.ofMinutes(8));
        assertThat(browser.answer("controle", "zegel", "twee")).isEqualTo("/stel-je-vraag/ontvangen");
        assertThat(browser.codeOnReceipt()).hasSize(16);
    }

    @Test
    void othersAskMeanwhile() {
        others("192.0.2.63");

        assertThat(asking(Language.NL, "198.51.100.63").answer("controle", "zegel", "een"))
                .isEqualTo("/stel-je-vraag/ontvangen");
    }

    @Test
    void pressingTwiceCountsOnce() {
        String from = "192.0.2.64";
        AskerBrowser browser = asking(Language.NL, from);
        for (int press = 0; press < 3; press++) {
            assertThat(browser.answer("controle", "zegel", "een")).isEqualTo("/stel-je-vraag/ontvangen");
        }
        DailyQuota quota = new DailyQuota(limiter, "intake.question", A_DAY);

        for (int sent = 1; sent < A_DAY; sent++) {
            assertThat(quota.start(from)).isZero();
        }
        assertThat(quota.start(from)).isPositive();
    }
}
