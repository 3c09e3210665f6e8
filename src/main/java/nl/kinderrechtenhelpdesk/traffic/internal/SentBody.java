package nl.kinderrechtenhelpdesk.traffic.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The bytes of one form, read as they arrive into memory that all forms share; {@link #close} gives that memory back. */
final class SentBody implements AutoCloseable {

    private static final int MOST_WAITED_FOR = 4 << 20;

    private final Room room;
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private int taken;

    SentBody(Room room) {
        this.room = room;
    }

    /**
     * @param announced bytes the sender says there are, or -1
     * @param most bytes
     * @return why it could not be read whole, or null when it was
     */
    @Nullable
    HttpStatus read(InputStream body, long announced, int most) {
        byte[] piece = new byte[Room.PIECE];
        try {
            if (announced > most) {
                return tooLarge(body, piece);
            }
            int got = body.read(piece);
            while (got >= 0) {
                if (all.size() + got > most) {
                    return tooLarge(body, piece);
                }
                if (!fits(got)) {
                    return HttpStatus.SERVICE_UNAVAILABLE;
                }
                all.write(piece, 0, got);
                got = body.read(piece);
            }
        } catch (IOException senderGoneOrTooSlow) {
            return HttpStatus.REQUEST_TIMEOUT;
        }
        return announced > all.size() ? HttpStatus.REQUEST_TIMEOUT : null;
    }

    /** A browser hears the answer only when it could send what it had to send: as far as an honest text goes that is waited for. */
    private static HttpStatus tooLarge(InputStream body, byte[] piece) throws IOException {
        int more = 0;
        int got = body.read(piece);
        while (got >= 0 && more < MOST_WAITED_FOR) {
            more += got;
            got = body.read(piece);
        }
        return HttpStatus.CONTENT_TOO_LARGE;
    }

    /** A piece that was read is never larger than one piece of the room. */
    private boolean fits(int more) {
        if (all.size() + more > taken * Room.PIECE) {
            if (!room.take()) {
                return false;
            }
            taken++;
        }
        return true;
    }

    byte[] bytes() {
        return all.toByteArray();
    }

    @Override
    public void close() {
        room.giveBack(taken);
    }
}
