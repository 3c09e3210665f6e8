package nl.kinderrechtenhelpdesk.traffic.internal;

import java.io.IOException;
import java.util.Map;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tomcat's work on one connection, which says so while a thread is at it: Tomcat itself keeps that where nobody else can look. */
final class WatchedProcessor extends Http11Processor {

    private final Map<SocketWrapperBase<?>, WatchedProcessor> atWork;

    WatchedProcessor(
            AbstractHttp11Protocol<?> protocol, Adapter adapter, Map<SocketWrapperBase<?>, WatchedProcessor> atWork) {
        super(protocol, adapter);
        this.atWork = atWork;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        atWork.put(connection, this);
        try {
            return super.service(connection);
        } finally {
            atWork.remove(connection);
        }
    }
}
