package nl.kinderrechtenhelpdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.Wire;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Wrong codes by a crowd, behind a proxy, while askers come with the right one. For the whole measurement: {@code -Dguesses=10000
 * -Dguess.sources=2000 -Dguess.atonce=100}.
 */
@HelpdeskTest
@TestPropertySource(
        properties = {
            "SITE_ADDRESS=https://helpdesk.example",
            "TRUSTED_PROXIES=127.0.0.1",
            // as where nobody set them: what a guess costs is what the crowd is slowed by
            "intake.code.memory=19456",
            "intake.code.passes=2"
        })
class CrowdOfGuessesTest {

    private static final Logger LOG = LoggerFactory.getLogger(CrowdOfGuessesTest.class);
    private static final int GUESSES = Integer.getInteger("guesses", 120);
    private static final int SOURCES = Integer.getInteger("guess.sources", 24);
    private static final int AT_ONCE = Integer.getInteger("guess.atonce", 12);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @Test
    void whileACrowdGuessesAnAskerWithTheRightCodeIsInWithinFiveSeconds() {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger looked = new AtomicInteger();
        List<Duration> waits = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Void>> guessers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                guessers.add(CompletableFuture.runAsync(
                        () -> {
                            for (int guess = next.getAndIncrement(); guess < GUESSES; guess = next.getAndIncrement()) {
                                int status = enter(AskerCode.random(), address(guess % SOURCES));
                                assertThat(status).isIn(422, 429, 503);
                                looked.addAndGet(status == 503 ? 0 : 1);
                            }
                        },
                        crowd));
            }
            while (next.get() < GUESSES) {
                AskerCode code = asked();
                long start = System.nanoTime();
                int status = enter(code, "198.51.100." + waits.size() % 250);
                while (status == 503) {
                    status = enter(code, "198.51.100." + waits.size() % 250);
                }
                assertThat(status).isEqualTo(302);
                waits.add(Duration.ofNanos(System.nanoTime() - start));
            }
            guessers.forEach(CompletableFuture::join);
        }
        waits.sort(null);
        LOG.info(
                "{} wrong codes ({} looked up) from {} sources, {} at once: {} askers were in within {} ms (half within {} ms)",
                GUESSES,
                looked,
                SOURCES,
                AT_ONCE,
                waits.size(),
                waits.getLast().toMillis(),
                waits.get(waits.size() / 2).toMillis());
        assertThat(waits.getLast()).isLessThan(PATIENCE);
    }

    /** Far apart from each other, as those of a hired crowd are. */
    private static String address(int number) {
        return (11 + number % 80) + "." + (number / 80) % 256 + "." + number % 251 + "." + (1 + number % 199);
    }

    private int enter(AskerCode code, String from) {
        Wire.Answer form = Wire.get(
                port, "/mijn-vraag", "Host: helpdesk.example", "X-Forwarded-Proto: https", "X-Forwarded-For: " + from);
        String token = form.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String cookies = String.join(
                "; ", form.cookies().stream().map(one -> one.split(";", 2)[0]).toList());
        return Wire.post(
                        port,
                        "/mijn-vraag",
                        "code=" + code.digits() + "&_csrf=" + token,
                        "Host: helpdesk.example",
                        "Origin: https://helpdesk.example",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-For: " + from,
                        "Cookie: " + cookies)
                .status();
    }

    private AskerCode asked() {
        return intake.submit(ShortQuestion.ofChild()).code();
    }
}
