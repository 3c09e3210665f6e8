package nl.kinderrechtenhelpdesk.traffic.internal;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Gives Tomcat the connector that is watched, and the limits that have no property; the others stand in {@code application.yml}. */
@Component
class TomcatLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int MOST_HEADERS = 60;
    private static final int MOST_COOKIES = 50;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(WatchedHttp.class.getName());
        factory.addContextValves(new HangsUp());
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(WordedRefusal.class.getName());
            }
        });
        factory.addConnectorCustomizers(connector -> {
            connector.setMaxCookieCount(MOST_COOKIES);
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setMaxHeaderCount(MOST_HEADERS);
            }
        });
    }
}
