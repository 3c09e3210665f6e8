package nl.kinderrechtenhelpdesk.traffic.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** How a form is read into memory that all forms share. */
class SentBodyTest {

    private static final int PIECE = Room.PIECE;

    private static @Nullable HttpStatus read(Room room, int sent, long announced, int most) {
        try (SentBody body = new SentBody(room)) {
            return body.read(new ByteArrayInputStream(new byte[sent]), announced, most);
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "100, 100, , all that was announced",
        "100, -1, , nothing announced",
        "100, 101, REQUEST_TIMEOUT, one byte less than announced",
        "1000, 1000, , just as much as fits",
        "1001, -1, CONTENT_TOO_LARGE, one byte too many",
        "10, 1001, CONTENT_TOO_LARGE, already announced as too much",
    })
    void aFormThatIsNotWholeOrTooLargeIsNotRead(int sent, long announced, @Nullable HttpStatus why, String when) {
        assertThat(read(new Room(4 * PIECE), sent, announced, 1000)).isEqualTo(why);
    }

    @Test
    void aFormForWhichThereIsNoRoomIsTurnedAwayAndGivesBackWhatItTook() {
        Room room = new Room(2 * PIECE);

        assertThat(read(room, 2 * PIECE + 1, -1, 10 * PIECE)).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);

        assertThat(read(room, 2 * PIECE, -1, 10 * PIECE)).isNull();
        assertThat(room.take()).as("the first piece").isTrue();
        assertThat(room.take()).as("the second").isTrue();
        assertThat(room.take()).as("a third").isFalse();
    }

    @Test
    void whatIsOnlyAnnouncedTakesNoRoom() {
        Room room = new Room(PIECE);
        try (SentBody idle = new SentBody(room)) {
            idle.read(InputStream.nullInputStream(), 10L * PIECE, 20 * PIECE);

            assertThat(room.take()).isTrue();
            room.giveBack(1);
        }
    }

    @Test
    void aSenderWhoIsGoneIsNoErrorOfOurs() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        try (SentBody body = new SentBody(new Room(PIECE))) {
            assertThat(body.read(gone, 10, 100)).isEqualTo(HttpStatus.REQUEST_TIMEOUT);
        }
    }
}
