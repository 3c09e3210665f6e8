package nl.kinderrechtenhelpdesk.traffic.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.limiter.Source;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final long LONG = 60_000;

    private final Source crowd = source();
    private final Source child = source();

    private static Source source() {
        return new Source(UUID.randomUUID(), UUID.randomUUID());
    }

    private static void fill(Seats places, Source source, int many) {
        for (int i = 0; i < many; i++) {
            assertThat(places.enter(source)).isTrue();
        }
    }

    /** On a thread of its own, as it may have to wait. */
    private static CompletableFuture<Boolean> comes(Seats places, Source source) {
        CompletableFuture<Boolean> in = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> in.complete(places.enter(source)));
        return in;
    }

    @Test
    void oneSourceCannotTakeAllPlaces() {
        Seats places = new Seats(8, 0, 0);
        fill(places, crowd, 6);

        assertThat(places.enter(crowd)).isFalse();
        assertThat(places.enter(child)).isTrue();
    }

    @Test
    void oneSourceCannotTakeAllPlacesToWaitEither() {
        Seats places = new Seats(4, 4, LONG);
        fill(places, crowd, 3);
        List<CompletableFuture<Boolean>> waiting =
                Stream.generate(() -> comes(places, crowd)).limit(3).toList();
        await().until(() -> places.waiting() == 3);
        assertThat(places.enter(crowd)).isFalse();
        fill(places, child, 1);

        CompletableFuture<Boolean> waits = comes(places, child);
        await().until(() -> places.waiting() == 4);
        places.leave(child);

        assertThat(waits.join()).isTrue();
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void whoIsSlowMakesRoomOnlyWhenSomebodyWaits() {
        Seats places = new Seats(8, 1, LONG);
        fill(places, crowd, 6);
        assertThat(places.full(crowd)).as("nobody is in the way of another").isFalse();

        fill(places, child, 2);

        assertThat(places.full(crowd)).isTrue();
        assertThat(places.full(child)).isTrue();
    }

    @Test
    void aPlaceThatIsLeftIsFreeForTheSameSourceAgain() {
        Seats places = new Seats(4, 0, 0);
        fill(places, crowd, 3);
        places.leave(crowd);

        assertThat(places.enter(crowd)).isTrue();
        assertThat(places.enter(crowd)).isFalse();
    }

    @Test
    void nobodyLeavesWhoDidNotEnter() {
        Seats places = new Seats(4, 0, 0);
        fill(places, crowd, 1);

        assertThatThrownBy(() -> places.leave(child)).isInstanceOf(IllegalStateException.class);
    }
}
