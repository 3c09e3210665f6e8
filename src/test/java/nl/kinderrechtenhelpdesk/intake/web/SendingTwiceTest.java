package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** However often a question is sent, one arrives, and its asker sees the code until they are done. */
@HelpdeskTest
class SendingTwiceTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private AskerBrowser browser;

    @BeforeEach
    void readyToSend() {
        browser = new AskerBrowser(web, Language.NL);
        browser.answer("wie", "who", "PARENT");
        browser.answer("vraag", "question", "Een keer is genoeg");
    }

    private long questions() {
        return database.sql("select count(*) from intake.question")
                .query(Long.class)
                .single();
    }

    @Test
    void twoClicksAtTheSameMomentGiveOneQuestionAndTheSameReceipt() throws Exception {
        long before = questions();
        CountDownLatch together = new CountDownLatch(1);
        List<Future<String>> clicks = new ArrayList<>();
        try (ExecutorService clickers = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                AskerBrowser tab = new AskerBrowser(web, Language.NL);
                tab.use(browser.cookie());
                clicks.add(clickers.submit(() -> {
                    together.await();
                    return tab.answer("controle") + " " + tab.codeOnReceipt();
                }));
            }
            together.countDown();
        }

        List<String> answers = new ArrayList<>();
        for (Future<String> click : clicks) {
            answers.add(click.get());
        }
        assertThat(answers).allMatch(answer -> answer.matches("/stel-je-vraag/ontvangen [0-9]{16}"));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(questions()).isEqualTo(before + 1);
    }

    @Test
    void goingBackAfterSendingLeadsToTheReceiptAndChangesNothing() {
        browser.answer("controle");
        String code = browser.codeOnReceipt();
        long after = questions();

        assertThat(browser.answer("vraag", "question", "Iets anders")).isEqualTo("/stel-je-vraag/ontvangen");
        assertThat(browser.whereTo(browser.get("/stel-je-vraag/vraag"))).isEqualTo("/stel-je-vraag/ontvangen");
        assertThat(browser.answer("controle")).isEqualTo("/stel-je-vraag/ontvangen");
        assertThat(browser.codeOnReceipt()).isEqualTo(code);
        assertThat(questions()).isEqualTo(after);
    }

    @Test
    void theReceiptIsGoneWhenItsAskerIsDone() {
        browser.answer("controle");
        var cookie = browser.cookie();
        browser.post("/stel-je-vraag/klaar");

        assertThat(browser.cookie()).isNull();
        browser.use(cookie);
        assertThat(browser.codeOnReceipt()).isEmpty();
    }

    @Test
    void theReceiptIsGoneAfterAQuarterOfAnHour() {
        browser.answer("controle");
        assertThat(browser.codeOnReceipt()).hasSize(16);

        clock.advance(Duration.ofMinutes(16));

        assertThat(browser.codeOnReceipt()).isEmpty();
    }

    @Test
    void somebodyElseDoesNotSeeTheReceipt() {
        browser.answer("controle");

        assertThat(new AskerBrowser(web, Language.NL).codeOnReceipt()).isEmpty();
    }
}
