package nl.kinderrechtenhelpdesk.limiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        threads.shutdownNow();
    }

    private static Source source() {
        UUID id = UUID.randomUUID();
        return new Source(id, id);
    }

    private CompletableFuture<Optional<String>> come(Turns turns, String name, Source source, Duration behind) {
        return CompletableFuture.supplyAsync(
                () -> turns.take(source, behind, () -> {
                    order.add(name);
                    return name;
                }),
                threads);
    }

    /** Takes the only place until the gate opens. */
    private void occupy(Turns turns) {
        CountDownLatch in = new CountDownLatch(1);
        threads.execute(() -> turns.ours(() -> {
            in.countDown();
            await(gate);
            return "";
        }));
        await(in);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(BooleanSupplier there) {
        while (!there.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoTriedInVainStandsBehindWhoComesForTheFirstTime() {
        Turns turns = new Turns(1, 10);
        occupy(turns);
        var guesser = come(turns, "guesser", source(), Duration.ofMinutes(1));
        until(() -> turns.waiting() == 1);
        var child = come(turns, "child", source(), Duration.ZERO);
        until(() -> turns.waiting() == 2);
        gate.countDown();
        child.join();
        guesser.join();
        assertThat(order).containsExactly("child", "guesser");
    }

    @Test
    void whoIsBehindEqualsComesInTheOrderOfArrival() {
        Turns turns = new Turns(1, 10);
        occupy(turns);
        List<CompletableFuture<Optional<String>>> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(come(turns, "" + i, source(), Duration.ZERO));
            int now = i + 1;
            until(() -> turns.waiting() == now);
        }
        gate.countDown();
        all.forEach(CompletableFuture::join);
        assertThat(order).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void ofOneSourceOneIsAtWorkAtATimeWhileOthersPass() {
        Turns turns = new Turns(2, 10);
        Source crowd = source();
        CountDownLatch in = new CountDownLatch(1);
        threads.execute(() -> turns.take(crowd, Duration.ZERO, () -> {
            in.countDown();
            await(gate);
            return "";
        }));
        await(in);
        var second = come(turns, "second of the crowd", crowd, Duration.ZERO);
        until(() -> turns.waiting() == 1);
        assertThat(come(turns, "child", source(), Duration.ZERO).join()).contains("child");
        assertThat(order).containsExactly("child");
        gate.countDown();
        assertThat(second.join()).isPresent();
    }

    @Test
    void whenTooManyWaitTheLastIsSentAwayAndNotWhoComesForTheFirstTime() {
        Turns turns = new Turns(1, 3);
        occupy(turns);
        List<CompletableFuture<Optional<String>>> guesses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            guesses.add(come(turns, "guess", source(), Duration.ofMinutes(1 + i)));
            int now = i + 1;
            until(() -> turns.waiting() == now);
        }
        var child = come(turns, "child", source(), Duration.ZERO);
        assertThat(guesses.getLast().join()).as("sent away").isEmpty();
        gate.countDown();
        assertThat(child.join()).contains("child");
        assertThat(order.getFirst()).isEqualTo("child");
    }

    @Test
    void whoWasSentAwayStandsOnComingBackWhereItWouldHaveStood() {
        Turns turns = new Turns(1, 1);
        occupy(turns);
        var first = come(turns, "first", source(), Duration.ZERO);
        until(() -> turns.waiting() == 1);
        Source child = source();
        assertThat(come(turns, "child", child, Duration.ZERO).join()).isEmpty();
        gate.countDown();
        first.join();

        CountDownLatch again = new CountDownLatch(1);
        CountDownLatch in = new CountDownLatch(1);
        threads.execute(() -> turns.ours(() -> {
            in.countDown();
            await(again);
            return "";
        }));
        await(in);
        var later = come(turns, "later", source(), Duration.ZERO);
        until(() -> turns.waiting() == 1);
        var back = come(turns, "child", child, Duration.ZERO);
        assertThat(later.join()).as("came after the child").isEmpty();
        again.countDown();
        assertThat(back.join()).contains("child");
    }

    @Test
    void workThatFailsGivesItsPlaceBack() {
        Turns turns = new Turns(1, 3);
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Object> failed = CompletableFuture.supplyAsync(
                    () -> turns.take(source(), Duration.ZERO, () -> {
                        throw new IllegalStateException("broken");
                    }),
                    threads);
            assertThat(failed.handle((done, problem) -> problem).join()).isNotNull();
        }
        assertThat(turns.ours(() -> "ours")).isEqualTo("ours");
    }

    @Test
    void noMoreAreAtWorkThanThereArePlaces() {
        Turns turns = new Turns(2, 1000);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(CompletableFuture.supplyAsync(
                    () -> turns.take(source(), Duration.ZERO, () -> {
                        most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                        return atWork.decrementAndGet();
                    }),
                    threads));
        }
        all.forEach(CompletableFuture::join);
        assertThat(most.get()).isBetween(1, 2);
        assertThat(turns.waiting()).isZero();
    }
}
