package nl.kinderrechtenhelpdesk.traffic.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's connector for HTTP, with a {@link ConnectionWatch} beside it. Public only because Tomcat makes it by its name.
 *
 * <p>Tomcat's own times hold between two bytes: a sender of one byte every few seconds keeps a connection for ever, and enough of them keep
 * everybody out. The watch looks at the whole.
 */
public final class WatchedHttp extends Http11NioProtocol {

    private static final Log LOG = LogFactory.getLog(WatchedHttp.class);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Map<SocketWrapperBase<?>, WatchedProcessor> atWork = new ConcurrentHashMap<>();
    private volatile boolean watching;

    @Override
    protected Processor createProcessor() {
        return new WatchedProcessor(this, getAdapter(), atWork);
    }

    @Override
    protected Log getLog() {
        return LOG;
    }

    @Override
    public void start() throws Exception {
        super.start();
        watching = true;
        // a platform thread: it must run also when no virtual thread can
        Thread.ofPlatform().name("connection-watch").daemon().start(this::watch);
    }

    @Override
    public void stop() throws Exception {
        watching = false;
        super.stop();
    }

    private void watch() {
        ConnectionWatch watch = new ConnectionWatch(getMaxConnections(), atWork);
        while (watching) {
            try {
                watch.look(getEndpoint().getConnections(), System.nanoTime());
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("looking after connections went wrong; it goes on", e);
            }
        }
    }
}
