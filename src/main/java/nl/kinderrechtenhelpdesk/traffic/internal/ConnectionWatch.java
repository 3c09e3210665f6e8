package nl.kinderrechtenhelpdesk.traffic.internal;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Ends connections whose sender lets us wait: too long over headers, too slow with a body, or with a rest that nobody reads. The fuller it
 * is, the shorter the patience, so that whoever sends an ordinary request always finds a place. A request that is being answered is never
 * ended here. Used by one thread.
 *
 * <p>Ending means that nothing more is read: Tomcat meets an end of the stream, as when the sender had gone, and cleans up by itself.
 * Closing from here could hand the buffers of a request that is still at work to another one.
 */
final class ConnectionWatch {

    private static final Log LOG = LogFactory.getLog(ConnectionWatch.class);

    /** What a connection is busy with; the times are how long that may last when there is room, when it is half full, and when it is nearly full. */
    private enum Doing {
        /** Nothing was sent yet, or an answer was given; Tomcat's own time for a kept connection holds when there is room. */
        NOTHING(Duration.ofMinutes(1), Duration.ofMillis(1_000), Duration.ofMillis(250)),
        HEADERS(Duration.ofSeconds(10), Duration.ofMillis(1_000), Duration.ofMillis(250)),
        /** Tomcat reads what the application left of a body. */
        REST(Duration.ofSeconds(2), Duration.ofMillis(250), Duration.ofMillis(100)),
        OURS(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));

        private final Duration roomy;
        private final Duration halfFull;
        private final Duration full;

        Doing(Duration roomy, Duration halfFull, Duration full) {
            this.roomy = roomy;
            this.halfFull = halfFull;
            this.full = full;
        }

        private long most(int crowd) {
            Duration most = crowd == 0 ? roomy : crowd == 1 ? halfFull : full;
            return most.toNanos();
        }
    }

    private record Seen(Doing doing, long request, long since) {}

    private final int most;
    private final Map<SocketWrapperBase<?>, WatchedProcessor> atWork;
    private final Map<SocketWrapperBase<NioChannel>, Seen> before = new HashMap<>();

    /**
     * @param most connections at once that Tomcat accepts
     * @param atWork the connections a thread is busy with at this moment
     */
    ConnectionWatch(int most, Map<SocketWrapperBase<?>, WatchedProcessor> atWork) {
        this.most = most;
        this.atWork = atWork;
    }

    void look(Set<SocketWrapperBase<NioChannel>> open, long now) {
        before.keySet().retainAll(open);
        int crowd = crowd(open.size());
        int ended = 0;
        for (SocketWrapperBase<NioChannel> connection : open) {
            if (tooLong(connection, crowd, now)) {
                end(connection);
                ended++;
            }
        }
        if (ended > 0 && crowd > 0) {
            LOG.warn("many connections at once (" + open.size() + "): ended " + ended + " that sent too slowly");
        }
    }

    private int crowd(int open) {
        if (open >= most * 8L / 10) {
            return 2;
        }
        return open >= most / 2 ? 1 : 0;
    }

    private boolean tooLong(SocketWrapperBase<NioChannel> connection, int crowd, long now) {
        @Nullable WatchedProcessor worker = atWork.get(connection);
        if (worker == null && !waitsForSender(connection)) {
            // it waits for a thread of ours, and has what time it had
            return false;
        }
        @Nullable Processor waiting = connection.getCurrentProcessor() instanceof Processor kept ? kept : worker;
        Doing doing = waiting == null ? Doing.NOTHING : worker == null ? Doing.HEADERS : doing(worker.getRequest());
        // a kept connection may have had a whole request between two looks: its time begins anew with the last that was
        // read
        long begun =
                waiting == null ? lastRead(connection) : waiting.getRequest().getStartTimeNanos();
        Seen seen = before.get(connection);
        if (seen == null || seen.doing != doing || seen.request != begun) {
            seen = new Seen(doing, begun, now);
            before.put(connection, seen);
        }
        if (now - seen.since > doing.most(crowd)) {
            return true;
        }
        @Nullable Reading reading = doing == Doing.OURS && worker != null ? reading(worker.getRequest()) : null;
        return reading != null && reading.tooSlow(now, crowd > 0);
    }

    private static boolean waitsForSender(SocketWrapperBase<NioChannel> connection) {
        return connection instanceof NioEndpoint.NioSocketWrapper nio && nio.interestOpsHas(SelectionKey.OP_READ);
    }

    private static long lastRead(SocketWrapperBase<NioChannel> connection) {
        return connection instanceof NioEndpoint.NioSocketWrapper nio ? nio.getLastRead() : 0;
    }

    private static Doing doing(Request request) {
        return switch (request.getRequestProcessor().getStage()) {
            case Constants.STAGE_ENDINPUT -> Doing.REST;
            case Constants.STAGE_NEW, Constants.STAGE_PARSE -> Doing.HEADERS;
            default -> Doing.OURS;
        };
    }

    private static @Nullable Reading reading(Request request) {
        // the note under which Tomcat's adapter keeps the request that filters see
        return request.getNote(1) instanceof org.apache.catalina.connector.Request seen
                        && seen.getAttribute(Reading.OF_REQUEST) instanceof Reading reading
                ? reading
                : null;
    }

    private static void end(SocketWrapperBase<NioChannel> connection) {
        try {
            connection.getSocket().getIOChannel().shutdownInput();
        } catch (ClosedChannelException e) {
            LOG.trace("the sender had gone already", e);
        } catch (IOException e) {
            LOG.debug("a connection could not be ended, Tomcat meets its end by itself", e);
        }
    }
}
